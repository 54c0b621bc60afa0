import type { BlockContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { captionedBlock, figure, tableBlock } from './captioned-shapes.js'
import type { ConvertState, Placed } from './convert-state.js'
import { definitions } from './definition-shape.js'
import { type Draft, isEmpty, wordsOf } from './draft.js'
import { list } from './list-shape.js'
import { actions, notice, ownQuote } from './own-shapes.js'
import type { Shape, Taken } from './shape.js'
import { remark, shortWords } from './state.js'
import { code, heading, paragraph, quotation } from './text-shapes.js'

/** Turns the drafts of a body, a note or a text box into blocks of Markdown. */
export function toBlocks(convert: ConvertState, drafts: readonly Draft[]): Placed[] {
  const placed: Placed[] = []
  let index = 0
  while (index < drafts.length) {
    const draft = drafts[index]
    if (!draft) break
    const { nodes, ordinals, taken } = blocksAt(convert, drafts, index)
    for (const [at, node] of nodes.entries())
      placed.push({ ordinal: ordinals?.[at] ?? draft.where.ordinal, node })
    index += Math.max(1, taken)
  }
  return placed
}

/** Shapes of one draft or several, tried in this order. */
const shapes: readonly Shape[] = [
  heading,
  actions,
  captionedBlock,
  tableBlock,
  ownQuote,
  quotation,
  notice,
  code,
  definitions,
  list,
  figure,
  paragraph,
]

function blocksAt(convert: ConvertState, drafts: readonly Draft[], index: number): Taken {
  const draft = drafts[index]
  if (draft?.type === 'paragraph' && isEmpty(draft)) return { nodes: [], taken: 1 }
  for (const shape of shapes) {
    const found = shape(convert, drafts, index)
    if (found) {
      const boxes = drafts.slice(index, index + found.taken).flatMap((one) => boxesOf(convert, one))
      return { ...found, nodes: [...found.nodes, ...boxes] }
    }
  }
  return { nodes: [], taken: 1 }
}

/** Text boxes of a paragraph: boxes of their own behind it. */
function boxesOf(convert: ConvertState, draft: Draft): RootContent[] {
  if (draft.type === 'table') return []
  // A paragraph may be looked at again, as a part of an item: its boxes stand once.
  return draft.boxes.splice(0).flatMap((box) => {
    const children = convert.toBlocks(box).map(({ node }) => node as BlockContent)
    if (children.length === 0) return []
    remark(convert.state, draft.where, {
      ruleId: 'import-text-box',
      severity: 'info',
      reason: `A text box stands as a box of its own behind its paragraph: \`${shortWords(box.map((one) => (one.type === 'paragraph' ? wordsOf(one) : '')).join(' '))}\``,
      note: 'Move it to where it belongs.',
    })
    const block: ContainerDirective = { type: 'containerDirective', name: 'notice', attributes: {}, children }
    return [block]
  })
}
