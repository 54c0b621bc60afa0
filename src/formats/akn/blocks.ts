import type { Element } from 'xast'
import { type XmlChild, xml } from '../../archive/write-xml.js'
import { itemMarker } from '../../model/item-marker.js'
import { pictureInLink } from '../../model/picture-words.js'
import type { Actions, Block, Figure, Paragraph, Phrasing, Table } from '../../model/report.js'
import { entity } from './entity.js'
import { named } from './phrasing.js'
import type { AknState } from './state.js'

type Handlers = {
  [Type in Block['type']]: (state: AknState, node: Extract<Block, { type: Type }>) => Element
}

const handlers = {
  paragraph: (state, node) =>
    node.number === null
      ? plainParagraph(state, node)
      : xml(
          'tblock',
          { class: 'numbered' },
          xml('num', {}, node.number),
          plainParagraph(state, { ...node, number: null }),
        ),
  list: (state, { id, ordered, children }) =>
    xml(
      'blockList',
      { GUID: id, class: ordered ? 'ordered' : 'unordered' },
      children.map((item) =>
        xml(
          'item',
          { GUID: item.id, class: item.checked === null ? null : item.checked ? 'done' : 'to-do' },
          xml('num', {}, itemMarker(item)),
          filled(state.blocks(item.children)),
        ),
      ),
    ),
  definitionList: (state, { id, children }) =>
    xml(
      'blockList',
      { GUID: id, class: 'definitions' },
      children.map(({ terms, children: definitions }) =>
        xml(
          'item',
          {},
          terms.map((term) => xml('heading', { GUID: term.id, class: 'term' }, state.words(term.children))),
          definitions.map((one) =>
            xml('tblock', { GUID: one.id, class: 'definition' }, filled(state.blocks(one.children))),
          ),
        ),
      ),
    ),
  blockquote: (state, { id, children }) =>
    xml('p', { class: 'quotation' }, xml('embeddedStructure', { GUID: id }, state.blocks(children))),
  code: (_, { id, lang, value }) =>
    xml(
      'block',
      { GUID: id, name: 'code', class: lang === null ? null : `language-${lang}`, 'xml:space': 'preserve' },
      value,
    ),
  thematicBreak: () => xml('block', { name: 'break' }),
  table,
  figure: (state, node) =>
    xml(
      'tblock',
      { GUID: node.id, class: 'figure' },
      caption(state, node, 'heading'),
      xml('p', { class: 'picture' }, state.words([pictureInLink(node)])),
    ),
  actions: (state, node) =>
    xml(
      'tblock',
      { GUID: node.id, class: actionsClass(node) },
      xml('heading', {}, state.words(node.title)),
      xml(
        'blockList',
        { class: 'actions' },
        node.children.map((action) =>
          xml(
            'item',
            { GUID: action.id, class: 'action' },
            xml('num', {}, action.number),
            filled(state.blocks(action.children)),
          ),
        ),
      ),
    ),
  people: (state, { id, block, label, children }) =>
    xml(
      'blockList',
      { GUID: id, class: `people block-${block}` },
      introduction(state, label),
      children.map((person) =>
        xml(
          'item',
          { GUID: person.id },
          xml('p', { class: 'name' }, entity(state, 'person', person.id, person.name)),
          person.function.length > 0
            ? xml('p', { class: 'function' }, entity(state, 'role', person.id, person.function))
            : null,
        ),
      ),
    ),
  figures: (state, { id, block, label, children }) =>
    xml(
      'blockList',
      { GUID: id, class: `key-figures block-${block}` },
      introduction(state, label),
      children.map((one) =>
        xml(
          'item',
          { GUID: one.id },
          xml(
            'p',
            {},
            state.words(one.qualifier),
            one.qualifierSeparator,
            named('value', one.value),
            one.unitSeparator,
            one.unit === '' ? null : named('unit', one.unit),
            state.words(one.closing),
            one.descriptionSeparator,
            state.words(one.description),
          ),
        ),
      ),
    ),
  quote: (state, { id, block, children, source }) =>
    xml(
      'tblock',
      { GUID: id, class: `pull-quote block-${block}` },
      xml('p', { class: 'quote' }, xml('embeddedText', {}, state.words(children))),
      source.length > 0 ? xml('p', { class: 'source' }, state.words(source)) : null,
    ),
  notice: (state, { id, block, label, children }) =>
    xml(
      'tblock',
      { GUID: id, class: `notice block-${block}` },
      label.length > 0 ? xml('heading', {}, state.words(label)) : null,
      filled(state.blocks(children)),
    ),
} satisfies Handlers

/** Blocks of the Report where blocks may stand. */
export function blocks(state: AknState, nodes: readonly Block[]): Element[] {
  return nodes.map((node) => {
    // The table pairs each type with the handler of that very type; TypeScript cannot follow the pairing here.
    const handle = handlers[node.type] as (state: AknState, node: Block) => Element
    return handle(state, node)
  })
}

/** A paragraph without its number. */
export function plainParagraph(state: AknState, { id, children }: Paragraph): Element {
  return xml('p', { GUID: id }, state.words(children))
}

/** The kind's name of the block, and the level of its heading in the outline. */
export function actionsClass({ block, depth }: Pick<Actions, 'block' | 'depth'>): string {
  return `actions block-${block} level-${depth}`
}

/** Blocks where at least one has to stand. */
export function filled(content: readonly Element[]): readonly Element[] {
  return content.length > 0 ? content : [xml('block', { name: 'empty' })]
}

function introduction(state: AknState, label: readonly Phrasing[]): XmlChild {
  return label.length > 0 ? xml('listIntroduction', {}, state.words(label)) : null
}

function caption(state: AknState, node: Table | Figure, name: 'caption' | 'heading'): XmlChild {
  if (node.label === null && node.caption.length === 0) return null
  const label = node.label === null ? null : named('label', node.label)
  return xml(name, { class: name === 'heading' ? 'caption' : null }, label, state.words(node.caption))
}

function table(state: AknState, node: Table): Element {
  const classes = [node.rowHeaders ? 'row-headers' : '', node.landscape ? 'landscape' : '']
  return xml(
    'table',
    { GUID: node.id, class: classes.join(' ').trim() || null },
    caption(state, node, 'caption'),
    node.children.map(({ children }, row) =>
      xml(
        'tr',
        {},
        children.map((cell, column) => {
          const isHead = row === 0 || (node.rowHeaders && column === 0)
          return xml(
            isHead ? 'th' : 'td',
            { class: node.align[column] ?? null },
            xml('p', {}, state.words(cell.children)),
          )
        }),
      ),
    ),
  )
}
