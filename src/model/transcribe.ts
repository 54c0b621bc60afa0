import { itemMarker } from './item-marker.js'
import { keyFigureWords } from './key-figure-words.js'
import type {
  Block,
  Contents,
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
import { type EntryMarks, transcriptEntry, type Voice } from './transcript-entry.js'

/** Reads a Report aloud. */
export function transcribe(report: Report): Transcript {
  const voice: Voice = { language: report.language, direction: report.direction }
  return {
    language: report.language,
    direction: report.direction,
    title: normaliseText(report.metadata.title),
    body: [
      ...titleBlock(report.titleBlock, voice),
      ...(report.contents ? contents(report.contents, voice) : []),
      ...report.children.flatMap((child) => blockOrSection(child, voice, 0)),
      ...(report.colophon
        ? [
            entry('colophon', [text(report.colophon.label)], voice),
            ...report.colophon.rows.flatMap((row) => [
              entry('colophonTerm', [text(row.term)], voice),
              entry('colophonDetail', row.detail, voice),
            ]),
          ]
        : []),
    ],
    notes: report.footnotes.flatMap((note) => footnote(note, voice)),
  }
}

function entry(
  kind: TranscriptKind,
  content: readonly Phrasing[],
  voice: Voice,
  marks: EntryMarks = {},
): TranscriptEntry {
  return transcriptEntry(kind, voice, marks, (found) => speak(content, found))
}

function text(value: string): Phrasing {
  return { type: 'text', value }
}

function titleBlock(node: TitleBlock, voice: Voice): TranscriptEntry[] {
  const said = (kind: TranscriptKind, content: readonly Phrasing[]): TranscriptEntry[] =>
    content.length > 0 ? [entry(kind, content, voice, kind === 'title' ? { level: 1 } : {})] : []
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

function contents(node: Contents, voice: Voice): TranscriptEntry[] {
  return [
    entry('contents', [text(node.label)], voice),
    ...node.entries.map((item) => ({
      ...entry('contentsEntry', item.title, voice, { number: item.number }),
      links: [
        {
          target: `#${item.target}`,
          text: normaliseText(speak(item.title, { links: [], spans: [], images: [] })),
        },
      ],
    })),
  ]
}

function blockOrSection(node: Block | Section, voice: Voice, nesting: number): TranscriptEntry[] {
  switch (node.type) {
    case 'section':
      return [
        entry('heading', node.title, voice, {
          id: node.id,
          level: node.depth,
          number: node.number ?? node.label,
        }),
        ...node.children.flatMap((child) => blockOrSection(child, voice, 0)),
      ]
    case 'paragraph':
      return [entry('paragraph', node.children, voice, { id: node.id })]
    case 'list':
      return node.children.flatMap((item) => listItem(item, voice, nesting + 1))
    case 'blockquote':
      return node.children
        .flatMap((child) => blockOrSection(child, voice, nesting))
        .map((said) => (said.kind === 'paragraph' ? { ...said, kind: 'blockquote' as const } : said))
    case 'code':
      return [entry('code', [text(node.value)], voice, { id: node.id })]
    case 'thematicBreak':
      return []
    case 'table':
      return table(node, voice)
    case 'figure':
      return [
        ...(node.alternative ? [entry('figure', [text(node.alternative)], voice, { id: node.id })] : []),
        ...(node.label || node.caption.length > 0
          ? [entry('caption', node.caption, voice, { number: node.label, id: node.id })]
          : []),
      ]
    case 'actions':
      return [
        entry('heading', node.title, voice, { id: node.id, level: node.depth }),
        ...node.children.flatMap((item) =>
          leading('action', item.children, voice, { id: item.id, number: item.number, level: 0 }, nesting),
        ),
      ]
    case 'people':
      return [
        ...label(node.label, voice),
        ...node.children.flatMap((person) => [
          entry('personName', person.name, voice, { id: person.id }),
          ...(person.function.length > 0 ? [entry('personFunction', person.function, voice)] : []),
        ]),
      ]
    case 'figures':
      return [
        ...label(node.label, voice),
        ...node.children.map((figure) =>
          entry('keyFigure', keyFigureWords(figure), voice, { id: figure.id }),
        ),
      ]
    case 'quote':
      return [
        entry('quote', node.children, voice, { id: node.id }),
        ...(node.source.length > 0 ? [entry('quoteSource', node.source, voice)] : []),
      ]
    case 'notice':
      return [
        ...label(node.label, voice),
        ...node.children.flatMap((child) => blockOrSection(child, voice, nesting)),
      ]
    default: {
      const unknown: never = node
      throw new Error(`Unknown block: ${JSON.stringify(unknown)}`)
    }
  }
}

function label(content: readonly Phrasing[], voice: Voice): TranscriptEntry[] {
  return content.length > 0 ? [entry('label', content, voice)] : []
}

function listItem(item: ListItem, voice: Voice, level: number): TranscriptEntry[] {
  return leading('listItem', item.children, voice, { id: item.id, number: itemMarker(item), level }, level)
}

/** The first paragraph speaks with the item's number; an item that begins otherwise speaks it alone. */
function leading(
  kind: 'listItem' | 'action' | 'note',
  children: readonly Block[],
  voice: Voice,
  marks: EntryMarks,
  nesting: number,
): TranscriptEntry[] {
  const [first, ...rest] = children
  const opening = first?.type === 'paragraph' ? first.children : []
  const remaining = first?.type === 'paragraph' ? rest : children
  return [
    entry(kind, opening, voice, marks),
    ...remaining.flatMap((child) => blockOrSection(child, voice, nesting)),
  ]
}

function table(node: Table, voice: Voice): TranscriptEntry[] {
  return [
    ...(node.label || node.caption.length > 0
      ? [entry('caption', node.caption, voice, { number: node.label, id: node.id })]
      : []),
    ...node.children.flatMap((row, rowIndex) =>
      row.children.map((cell, column) =>
        entry(
          rowIndex === 0 || (node.rowHeaders && column === 0) ? 'tableHeader' : 'tableCell',
          cell.children,
          voice,
        ),
      ),
    ),
  ]
}

function footnote(note: Footnote, voice: Voice): TranscriptEntry[] {
  return leading('note', note.children, voice, { id: note.id, number: noteMarkText(note.mark), level: 0 }, 0)
}
