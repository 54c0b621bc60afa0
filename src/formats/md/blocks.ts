import type { BlockContent, PhrasingContent } from 'mdast'
import { keyFigureWords } from '../../model/key-figure-words.js'
import type { Block, Phrasing, Section } from '../../model/report.js'
import { definitionList } from './definition-list.js'
import { figure } from './figure.js'
import { heading } from './heading.js'
import { bullets, listOf, withAnchor } from './items.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { table } from './table.js'
import { anchor, tag } from './tag.js'

type Handlers = {
  [Type in (Block | Section)['type']]: (
    state: MdState,
    node: Extract<Block | Section, { type: Type }>,
  ) => BlockContent[]
}

const handlers = {
  section: (state, node) => [heading(state, node), ...state.blocks(node.children)],
  paragraph: (state, { id, number, children }) => [paragraph(anchor({ id }, number), words(state, children))],
  list: (state, node) => [listOf(state, node)],
  definitionList,
  blockquote: (state, { children }) => [{ type: 'blockquote', children: state.blocks(children) }],
  code: (_, { id, lang, value }) => [{ type: 'code', lang: lang ?? 'text', meta: `#${id}`, value }],
  thematicBreak: () => [{ type: 'thematicBreak' }],
  table,
  figure,
  actions: (state, node) => [
    heading(state, node),
    bullets(
      node.children.map(({ id, number, children }) =>
        withAnchor(state, anchor({ id, class: 'action' }, number), children),
      ),
    ),
  ],
  people: (state, node) => [
    ...label(state, node.label),
    bullets(
      node.children.map(({ id, name, function: role }) => [
        paragraph(anchor({ id, class: 'person' }), [
          ...words(state, name),
          ...(role.length > 0 ? [lineBreak, ...tag('span', { class: 'function' }, words(state, role))] : []),
        ]),
      ]),
    ),
  ],
  figures: (state, node) => [
    ...label(state, node.label),
    bullets(
      node.children.map((one) => [
        paragraph(anchor({ id: one.id, class: 'key-figure' }), words(state, keyFigureWords(one))),
      ]),
    ),
  ],
  quote: (state, node) => [
    {
      type: 'blockquote',
      children: [
        paragraph(anchor({ id: node.id, class: 'quote' }), words(state, node.children)),
        ...(node.source.length > 0
          ? [paragraph(anchor({ id: null, class: 'quote-source' }), words(state, node.source))]
          : []),
      ],
    },
  ],
  notice: (state, node) => [
    {
      type: 'blockquote',
      children: [
        paragraph(
          anchor({ id: node.id, class: node.label.length > 0 ? 'notice' : 'notice-unlabelled' }),
          bold(words(state, node.label)),
        ),
        ...state.blocks(node.children),
      ],
    },
  ],
} satisfies Handlers

const lineBreak: PhrasingContent = { type: 'break' }

/** Blocks and sections of the Report as blocks of Markdown. */
export function blocks(state: MdState, nodes: readonly (Block | Section)[]): BlockContent[] {
  return nodes.flatMap((node) => {
    // The table pairs each type with the handler of that very type; TypeScript cannot follow the pairing here.
    const handle = handlers[node.type] as (state: MdState, node: Block | Section) => BlockContent[]
    return handle(state, node)
  })
}

/** The label of people or figures, which is no heading. */
function label(state: MdState, content: readonly Phrasing[]): BlockContent[] {
  return content.length > 0
    ? [paragraph(anchor({ id: null, class: 'label' }), bold(words(state, content)))]
    : []
}

function bold(children: PhrasingContent[]): PhrasingContent[] {
  return children.length > 0 ? [{ type: 'strong', children }] : []
}

function words({ report }: MdState, content: readonly Phrasing[]): PhrasingContent[] {
  return phrasing(content, { direction: report.direction })
}

function paragraph(opening: PhrasingContent[], children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children: [...opening, ...children] }
}
