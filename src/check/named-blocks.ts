import type { Block, Report, ReportNode, Section } from '../model/report.js'
import { rowOf, walk } from '../model/walk.js'

/** A block of the kind. */
export type NamedBlock = Extract<Block, { block: string }>

/** Blocks of the kind below a node, with the top-level section that holds each. */
export function namedBlocks(report: Report): { block: NamedBlock; section: Section | null }[] {
  return report.children.flatMap((child) =>
    below(child).map((block) => ({ block, section: child.type === 'section' ? child : null })),
  )
}

function below(root: ReportNode): NamedBlock[] {
  const found: NamedBlock[] = []
  walk(root, (node) => {
    if ('block' in node) found.push(node)
    return rowOf(node).part !== 'inline'
  })
  return found
}

/** How many items a block has; null for shapes without items. */
export function itemCount(block: NamedBlock): number | null {
  return rowOf(block).holds === 'items' ? block.children.length : null
}
