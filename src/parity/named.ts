import type { Part } from './types.js'

const names: Record<string, string> = {
  paragraph: 'paragraph',
  list: 'list',
  listItem: 'list item',
  definitionList: 'definition list',
  definitionGroup: 'entry',
  term: 'term',
  definition: 'definition',
  blockquote: 'block quotation',
  code: 'code block',
  thematicBreak: 'rule',
  table: 'table',
  tableRow: 'table row',
  figure: 'figure',
  action: 'action',
  person: 'person',
  keyFigure: 'key figure',
  footnote: 'note',
  section: 'section',
  quoteSource: 'source of a quote',
  personName: 'name',
}

/** What an author calls a part: `paragraph`, `block \`:::actions\``. */
export function named(part: Part): string {
  const [type = '', block] = part.type.split(':')
  return block === undefined ? (names[type] ?? type) : `block \`:::${block}\``
}

/** The first words of a part, to know it by. */
export function opening(part: Pick<Part, 'text'>): string {
  const text = part.text.replace(/\s+/gu, ' ').trim()
  return text.length <= 48 ? text : `${text.slice(0, 47).trimEnd()}…`
}
