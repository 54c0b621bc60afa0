import type { Block, Report, Section } from '../model/report.js'
import { childrenOf } from '../model/walk.js'

/** A block of the kind. */
export type NamedBlock = Extract<Block, { block: string }>

/** Blocks of the kind below a node, with the top-level section that holds each. */
export function namedBlocks(report: Report): { block: NamedBlock; section: Section | null }[] {
  return report.children.flatMap((child) =>
    below(child).map((block) => ({ block, section: child.type === 'section' ? child : null })),
  )
}

function below(node: Section | Block): NamedBlock[] {
  const own = 'block' in node ? [node] : []
  const inner = childrenOf(node).filter((child): child is Section | Block => holders.has(child.type))
  return [...own, ...inner.flatMap(below)]
}

const holders = new Set<string>(['section', 'blockquote', 'actions', 'people', 'figures', 'quote', 'notice'])

/** How many items a block has; null for shapes without items. */
export function itemCount(block: NamedBlock): number | null {
  return block.type === 'quote' || block.type === 'notice' ? null : block.children.length
}
