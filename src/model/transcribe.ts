import { itemMarker } from './item-marker.js'
import { keyFigureWords } from './key-figure-words.js'
import { pictureWords } from './picture-words.js'
import type {
  Block,
  Contents,
  Figure,
  Footnote,
  ListItem,
  Phrasing,
  Report,
  Section,
  Table,
  TitleBlock,
} from './report.js'
import { speak } from './speak.js'
import {
  normaliseText,
  noteMarkText,
  type Transcript,
  type TranscriptEntry,
  type TranscriptKind,
} from './transcript.js'
import { type EntryFacts, nothingFound, type Speaker, transcriptEntry } from './transcript-entry.js'

/** Reads a Report aloud. */
export function transcribe(report: Report): Transcript {
  const speaker: Speaker = { language: report.language, direction: report.direction }
  return {
    language: report.language,
    direction: report.direction,
    title: normaliseText(report.metadata.title),
    body: [
      ...titleBlock(report.titleBlock, speaker),
      ...(report.contents ? contents(report.contents, speaker) : []),
      ...report.children.flatMap((child) => blockOrSection(child, speaker, 0)),
      ...(report.colophon
        ? [
            entry('colophon', [text(report.colophon.label)], speaker),
            ...report.colophon.rows.flatMap((row) => [
              entry('colophonTerm', [text(row.term)], speaker),
              entry('colophonDetail', row.detail, speaker),
            ]),
          ]
        : []),
    ],
    notes: report.footnotes.flatMap((note) => footnote(note, speaker)),
  }
}

function entry(
  kind: TranscriptKind,
  content: readonly Phrasing[],
  speaker: Speaker,
  facts: EntryFacts = {},
): TranscriptEntry {
  return transcriptEntry(kind, speaker, facts, (found) => speak(content, found))
}

function text(value: string): Phrasing {
  return { type: 'text', value }
}

function titleBlock(node: TitleBlock, speaker: Speaker): TranscriptEntry[] {
  const said = (kind: TranscriptKind, content: readonly Phrasing[]): TranscriptEntry[] =>
    content.length > 0 ? [entry(kind, content, speaker, kind === 'title' ? { level: 1 } : {})] : []
  const line = (kind: TranscriptKind, value: string | null) => said(kind, value ? [text(value)] : [])
  return [
    ...line('organisation', node.organisation),
    ...line('status', node.status),
    ...said('title', node.title),
    ...said('subtitle', node.subtitle),
    ...line('date', node.placeAndDate),
    ...said('abstract', node.abstract),
  ]
}

function contents(node: Contents, speaker: Speaker): TranscriptEntry[] {
  return [
    entry('contents', [text(node.label)], speaker),
    ...node.entries.map((item) => ({
      ...entry('contentsEntry', item.title, speaker, { number: item.number }),
      links: [
        {
          target: `#${item.target}`,
          text: normaliseText(speak(item.title, nothingFound())),
        },
      ],
    })),
  ]
}

type Spoken = Block | Section

/** How each block is read aloud; a type without an entry does not compile. */
const aloud: {
  [Type in Spoken['type']]: (
    node: Extract<Spoken, { type: Type }>,
    speaker: Speaker,
    nesting: number,
  ) => TranscriptEntry[]
} = {
  section: (node, speaker) => [
    entry('heading', node.title, speaker, {
      id: node.id,
      level: node.depth,
      number: node.number ?? node.label,
    }),
    ...node.children.flatMap((child) => blockOrSection(child, speaker, 0)),
  ],
  paragraph: (node, speaker) => [
    entry('paragraph', node.children, speaker, { id: node.id, number: node.number }),
  ],
  list: (node, speaker, nesting) => node.children.flatMap((item) => listItem(item, speaker, nesting + 1)),
  definitionList: (node, speaker, nesting) =>
    node.children.flatMap((group) => [
      ...group.terms.map((term) => entry('term', term.children, speaker, { id: term.id })),
      ...group.children.flatMap((definition) =>
        leading('definition', definition.children, speaker, { id: definition.id }, nesting + 1),
      ),
    ]),
  blockquote: (node, speaker, nesting) =>
    node.children
      .flatMap((child) => blockOrSection(child, speaker, nesting))
      .map((said) => (said.kind === 'paragraph' ? { ...said, kind: 'blockquote' as const } : said)),
  code: (node, speaker) => [entry('code', [text(node.value)], speaker, { id: node.id })],
  thematicBreak: () => [],
  table,
  figure: (node, speaker) => [
    ...(node.alternative ? [entry('figure', [pictureWords(node)], speaker, { id: node.id })] : []),
    ...caption(node, speaker),
  ],
  actions: (node, speaker, nesting) => [
    entry('heading', node.title, speaker, { id: node.id, level: node.depth }),
    ...node.children.flatMap((item) =>
      leading('action', item.children, speaker, { id: item.id, number: item.number, level: 0 }, nesting),
    ),
  ],
  people: (node, speaker) => [
    ...label(node.label, speaker),
    ...node.children.flatMap((person) => [
      entry('personName', person.name, speaker, { id: person.id }),
      ...(person.function.length > 0 ? [entry('personFunction', person.function, speaker)] : []),
    ]),
  ],
  figures: (node, speaker) => [
    ...label(node.label, speaker),
    ...node.children.map((figure) => entry('keyFigure', keyFigureWords(figure), speaker, { id: figure.id })),
  ],
  quote: (node, speaker) => [
    entry('quote', node.children, speaker, { id: node.id }),
    ...(node.source.length > 0 ? [entry('quoteSource', node.source, speaker)] : []),
  ],
  notice: (node, speaker, nesting) => [
    ...label(node.label, speaker),
    ...node.children.flatMap((child) => blockOrSection(child, speaker, nesting)),
  ],
}

function blockOrSection(node: Spoken, speaker: Speaker, nesting: number): TranscriptEntry[] {
  // The table pairs each type with its function, which an index by a union cannot express.
  const read = aloud[node.type] as (node: Spoken, speaker: Speaker, nesting: number) => TranscriptEntry[]
  return read(node, speaker, nesting)
}

function caption(node: Table | Figure, speaker: Speaker): TranscriptEntry[] {
  if (!node.label && node.caption.length === 0) return []
  return [entry('caption', node.caption, speaker, { number: node.label, id: node.id })]
}

function label(content: readonly Phrasing[], speaker: Speaker): TranscriptEntry[] {
  return content.length > 0 ? [entry('label', content, speaker)] : []
}

function listItem(item: ListItem, speaker: Speaker, level: number): TranscriptEntry[] {
  return leading('listItem', item.children, speaker, { id: item.id, number: itemMarker(item), level }, level)
}

/** The first paragraph speaks with the item's number; an item that begins otherwise speaks it alone, a definition nothing. */
function leading(
  kind: 'listItem' | 'definition' | 'action' | 'note',
  children: readonly Block[],
  speaker: Speaker,
  facts: EntryFacts,
  nesting: number,
): TranscriptEntry[] {
  const [first, ...rest] = children
  const opening = first?.type === 'paragraph' ? first.children : []
  const remaining = first?.type === 'paragraph' ? rest : children
  const isSilent = kind === 'definition' && first?.type !== 'paragraph'
  return [
    ...(isSilent ? [] : [entry(kind, opening, speaker, facts)]),
    ...remaining.flatMap((child) => blockOrSection(child, speaker, nesting)),
  ]
}

function table(node: Table, speaker: Speaker): TranscriptEntry[] {
  return [
    ...caption(node, speaker),
    ...node.children.flatMap((row, rowIndex) =>
      row.children.map((cell, column) =>
        entry(
          rowIndex === 0 || (node.rowHeaders && column === 0) ? 'tableHeader' : 'tableCell',
          cell.children,
          speaker,
        ),
      ),
    ),
  ]
}

function footnote(note: Footnote, speaker: Speaker): TranscriptEntry[] {
  return leading(
    'note',
    note.children,
    speaker,
    { id: note.id, number: noteMarkText(note.mark), level: 0 },
    0,
  )
}
