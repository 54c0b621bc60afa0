import { keyFigureWords } from './key-figure-words.js'
import type { NodeTable, StretchRow } from './node-row.js'
import type { TranscriptKind } from './transcript.js'

const plain = {
  number: null,
  label: null,
  path: null,
  filled: [],
  holds: null,
  composed: null,
  isDistinct: false,
  repeats: false,
} as const
const inline = { ...plain, part: 'inline', children: {}, strings: {} } as const
const marked = { ...inline, children: { children: 'inline' } } as const
const distinct = { ...marked, isDistinct: true } as const
const block = { ...plain, part: 'block', children: {}, strings: {} } as const
const blocks = { children: 'nodes' } as const
const filled = { filled: ['children'] } as const
const item = { ...block, part: 'item' } as const
const frame = { ...plain, part: 'frame', children: {}, strings: {} } as const

function stretch(kind: TranscriptKind, part: string = kind): StretchRow {
  return { kind, part }
}

function counted(...letters: string[]): { letters: string[]; names: string[] } {
  return { letters, names: [] }
}

/** What each type of node is. Walks, transcripts, comparisons, checks and ids by path derive from it. */
export const nodeTable: NodeTable = {
  text: { ...inline, strings: { value: 'words' } },
  emphasis: distinct,
  strong: distinct,
  delete: distinct,
  subscript: distinct,
  superscript: distinct,
  insert: distinct,
  highlight: distinct,
  keyboard: distinct,
  inlineCode: { ...inline, strings: { value: 'words' }, isDistinct: true },
  break: inline,
  link: { ...marked, strings: { url: 'facts', title: 'shown' } },
  inlineImage: { ...inline, strings: { media: 'facts', alternative: 'shown' } },
  footnoteReference: {
    ...inline,
    number: 'mark',
    strings: { target: 'facts', mark: 'shown', separator: 'shown' },
  },
  reference: { ...marked, strings: { target: 'facts' } },
  span: { ...marked, strings: { language: 'facts', direction: 'facts' } },
  abbreviation: { ...inline, strings: { value: 'words', expansion: 'shown' } },

  paragraph: {
    ...block,
    children: { children: stretch('paragraph') },
    strings: { number: 'shown' },
    number: 'number',
    path: counted('p'),
  },
  list: { ...block, ...filled, children: blocks, path: counted('l'), holds: 'items' },
  listItem: {
    ...item,
    children: blocks,
    strings: { marker: 'shown' },
    number: 'marker',
    path: counted('i'),
    holds: 'blocks',
  },
  definitionList: { ...block, ...filled, children: blocks, path: counted('d'), holds: 'items' },
  definitionGroup: {
    ...item,
    filled: ['terms', 'children'],
    children: { terms: 'nodes', children: 'nodes' },
  },
  term: { ...item, children: { children: stretch('term') }, path: counted('t') },
  definition: { ...item, children: blocks, path: counted('d'), holds: 'blocks' },
  blockquote: { ...block, children: blocks, path: counted('q'), holds: 'blocks' },
  code: { ...block, strings: { lang: 'facts', value: { part: 'code' } }, path: counted('c') },
  thematicBreak: block,
  table: {
    ...block,
    ...filled,
    children: { caption: stretch('caption'), children: 'nodes' },
    strings: { label: 'shown' },
    label: 'label',
    path: { letters: ['t'], names: ['table'] },
  },
  tableRow: { ...block, ...filled, part: 'row', children: blocks },
  tableCell: { ...block, part: 'text', children: { children: stretch('tableCell', 'cell') } },
  figure: {
    ...block,
    children: { link: 'inline', caption: stretch('caption') },
    strings: { label: 'shown', media: 'facts', alternative: { part: 'alternative' } },
    label: 'label',
    path: { letters: ['f'], names: ['figure'] },
  },
  actions: {
    ...block,
    ...filled,
    children: { title: stretch('heading'), children: 'nodes' },
    strings: { block: 'facts' },
    path: counted(),
    holds: 'items',
  },
  action: {
    ...item,
    children: blocks,
    strings: { number: 'shown' },
    number: 'number',
    path: counted('a'),
    holds: 'blocks',
  },
  people: {
    ...block,
    ...filled,
    children: { label: stretch('label'), children: 'nodes' },
    strings: { block: 'facts' },
    label: 'label',
    path: counted(),
    holds: 'items',
  },
  person: {
    ...item,
    children: { name: stretch('personName', 'name'), function: stretch('personFunction', 'function') },
    path: counted(''),
  },
  figures: {
    ...block,
    ...filled,
    children: { label: stretch('label'), children: 'nodes' },
    strings: { block: 'facts' },
    label: 'label',
    path: counted(),
    holds: 'items',
  },
  keyFigure: {
    ...item,
    children: {
      qualifier: stretch('keyFigure'),
      closing: stretch('keyFigure'),
      description: stretch('keyFigure'),
    },
    strings: {
      qualifierSeparator: 'shown',
      value: 'shown',
      unit: 'shown',
      unitSeparator: 'shown',
      descriptionSeparator: 'shown',
    },
    path: counted(''),
    composed: keyFigureWords,
  },
  quote: {
    ...block,
    children: { children: stretch('quote'), source: stretch('quoteSource') },
    strings: { block: 'facts' },
    path: counted(),
    repeats: true,
  },
  notice: {
    ...block,
    children: { label: stretch('label'), children: 'nodes' },
    strings: { block: 'facts' },
    label: 'label',
    path: counted(),
    holds: 'blocks',
  },

  section: {
    ...block,
    part: 'section',
    children: { title: stretch('heading'), children: 'nodes' },
    strings: { role: 'facts', number: 'shown', label: 'shown' },
    number: 'number',
    label: 'label',
    path: counted('s'),
    holds: 'blocks',
  },
  footnote: {
    ...block,
    ...filled,
    part: 'note',
    children: blocks,
    strings: { mark: 'shown' },
    number: 'mark',
    path: { letters: ['', 'n', 'note'], names: ['note'] },
    holds: 'blocks',
  },
  report: {
    ...frame,
    children: {
      titleBlock: 'nodes',
      contents: 'nodes',
      children: 'nodes',
      footnotes: 'nodes',
      colophon: 'nodes',
    },
    strings: { language: 'facts', direction: 'facts' },
    holds: 'blocks',
  },
  titleBlock: {
    ...frame,
    children: { title: stretch('title'), subtitle: stretch('subtitle'), abstract: stretch('abstract') },
    strings: { organisation: 'shown', placeAndDate: 'shown', symbol: 'shown', status: 'shown' },
  },
  contents: {
    ...frame,
    filled: ['entries'],
    children: { entries: 'nodes' },
    strings: { label: 'shown' },
    label: 'label',
  },
  contentsEntry: {
    ...frame,
    children: { title: stretch('contentsEntry') },
    strings: { target: 'facts', number: 'shown' },
    number: 'number',
  },
  colophon: {
    ...frame,
    filled: ['rows'],
    children: { rows: 'nodes' },
    strings: { label: 'shown' },
    label: 'label',
  },
  colophonRow: { ...frame, children: { detail: stretch('colophonDetail') }, strings: { term: 'shown' } },
}
