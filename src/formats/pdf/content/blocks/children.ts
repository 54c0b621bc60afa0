import { plainText } from '../../../../model/plain-text.js'
import type { Block, NodeOf, Section } from '../../../../model/report.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { actions } from './actions.js'
import { blockquote } from './blockquote.js'
import { code } from './code.js'
import { definitionList } from './definition-list.js'
import { figure } from './figure.js'
import { figures } from './figures.js'
import { flow } from './flow.js'
import type { Flow } from './flow-style.js'
import { list } from './list.js'
import { notes } from './notes.js'
import { notice } from './notice.js'
import { paragraph } from './paragraph.js'
import { people } from './people.js'
import { quote } from './quote.js'
import { section } from './section.js'
import { table } from './table.js'
import { thematicBreak } from './thematic-break.js'

type BlockHandlers = {
  [Type in (Block | Section)['type']]: (state: ContentState, node: NodeOf<Type>, flow: Flow) => GalleyBlock[]
}

const handlers = {
  actions,
  blockquote,
  code,
  definitionList,
  figure,
  figures,
  list,
  notice,
  paragraph,
  people,
  quote,
  section: (state, node) => section(state, node, (nodes) => children(state, nodes)),
  table,
  thematicBreak,
} satisfies BlockHandlers

/** Blocks and sections in order; the notes they call follow them in the structure. */
export function children(state: ContentState, nodes: readonly (Block | Section)[]): GalleyBlock[] {
  return nodes.flatMap((node, index) => {
    // One handler per type, which the compiler cannot follow through the index.
    const handle = handlers[node.type] as (
      state: ContentState,
      node: Block | Section,
      inside: Flow,
    ) => GalleyBlock[]
    const blocks = handle(state, node, flow)
    notes(state)
    return introduces(node, nodes[index + 1])
      ? blocks.map((block) => ({ ...block, keepsNext: true }))
      : blocks
  })
}

/** A paragraph that ends in a colon stays with the list that it introduces. */
function introduces(node: Block | Section, next: Block | Section | undefined): boolean {
  return node.type === 'paragraph' && next?.type === 'list' && /[:\uFF1A]\s*$/u.test(plainText(node.children))
}
