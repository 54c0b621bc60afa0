import type { Html, Nodes, Parents, Root } from 'mdast'
import { append } from '../model/arrays.js'
import type { Ignore } from '../model/ignore.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'

const comment = /<!--\s*rapporteur-ignore\b([\s\S]*?)-->/gu

/**
 * Ignore comments of a file: `<!-- rapporteur-ignore rule-id, other-id: reason -->`. Each holds for the block after
 * it; before a heading, for the heading alone; inside a paragraph, for that paragraph.
 */
export function readIgnores(tree: Root, file: string): Ignore[] {
  const ignores: Ignore[] = []
  visit(tree)
  return ignores

  function visit(node: Parents): void {
    node.children.forEach((child, index) => {
      if (child.type === 'html') {
        const isBlock = node.type !== 'paragraph' && node.type !== 'heading'
        append(ignores, ignoresIn(child, isBlock ? nextBlock(node, index) : placeOf(node), file))
      } else if ('children' in child) visit(child as Parents)
    })
  }
}

function ignoresIn(node: Html, holds: Place | null, file: string): Ignore[] {
  return [...node.value.matchAll(comment)].flatMap(([, said = '']) => {
    const [ids = '', ...reason] = said.split(':')
    const rules = ids.split(/[\s,]+/u).filter((id) => id !== '')
    return (rules.length > 0 ? rules : ['']).map(
      (ruleId): Ignore => ({ ruleId, reason: reason.join(':').trim(), file, place: placeOf(node), holds }),
    )
  })
}

function nextBlock(parent: Parents, index: number): Place | null {
  const next = (parent.children as Nodes[]).slice(index + 1).find(({ type }) => type !== 'html')
  return next ? placeOf(next) : null
}
