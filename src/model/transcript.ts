/**
 * The Transcript: a Report read aloud. Formats are proven equal by reading each finished file back into this
 * type and comparing. Only leaf blocks speak; containers show in `level`.
 */
import type {
  Block,
  Contents,
  Direction,
  Footnote,
  ListItem,
  Phrasing,
  Report,
  Section,
  Table,
  TitleBlock,
} from './report.js'

export type TranscriptKind =
  | 'organisation'
  | 'status'
  | 'title'
  | 'subtitle'
  | 'date'
  | 'abstract'
  | 'contents'
  | 'contentsEntry'
  /** Title of a section or of an actions block. */
  | 'heading'
  | 'paragraph'
  /** First paragraph of a list item, with its marker as `number`. */
  | 'listItem'
  /** First paragraph of an action. */
  | 'action'
  /** A paragraph of a block quotation. */
  | 'blockquote'
  | 'code'
  /** Label of people, figures or a notice. */
  | 'label'
  | 'personName'
  | 'personFunction'
  | 'keyFigure'
  | 'quote'
  | 'quoteSource'
  | 'caption'
  | 'tableHeader'
  | 'tableCell'
  /** `text` is the alternative text. Decorative pictures do not speak. */
  | 'figure'
  /** First paragraph of a note, with its mark as `number`. */
  | 'note'
  | 'colophon'
  | 'colophonTerm'
  | 'colophonDetail'

export interface TranscriptEntry {
  kind: TranscriptKind
  /** Heading level (title 1); nesting of a list item (1…); 0 elsewhere. */
  level: number
  /** Number, marker or label as shown ("1", "1.1", "–", "Table 1"), or null. */
  number: string | null
  /** Normalised text; a note's mark stands as `[^1]` in its place. */
  text: string
  language: string
  direction: Direction
  /** Id of the node, where it has one. */
  id: string | null
  /** Links and references, in order: `#id` or a URL. */
  links: TranscriptLink[]
  /** Words in another language than the entry. */
  spans: TranscriptSpan[]
  /** Alternative texts of pictures inside the text. */
  images: string[]
}

export interface TranscriptLink {
  target: string
  text: string
}

export interface TranscriptSpan {
  language: string
  text: string
}

export interface Transcript {
  language: string
  direction: Direction
  title: string
  body: TranscriptEntry[]
  /** The second stream: the notes, in order. */
  notes: TranscriptEntry[]
}

/** What is left of text when appearance is taken away: spaces folded, soft hyphens and direction marks gone. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ')
    .trim()
}

/** The form in which a note's mark stands inside a text: `[^1]`, from `1` or `(1)`. */
export function noteMarkText(mark: string): string {
  return `[^${mark.replace(/[()⁽⁾]/gu, '')}]`
}

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

interface Voice {
  language: string
  direction: Direction
}

interface Marks {
  id?: string
  level?: number
  number?: string | null
}

function entry(
  kind: TranscriptKind,
  content: readonly Phrasing[],
  voice: Voice,
  marks: Marks = {},
): TranscriptEntry {
  const found: Pick<TranscriptEntry, 'links' | 'spans' | 'images'> = { links: [], spans: [], images: [] }
  const spoken = speak(content, found)
  return {
    kind,
    level: marks.level ?? 0,
    number: marks.number ?? null,
    text: normaliseText(spoken),
    language: voice.language,
    direction: voice.direction,
    id: marks.id ?? null,
    ...found,
  }
}

function speak(
  content: readonly Phrasing[],
  found: Pick<TranscriptEntry, 'links' | 'spans' | 'images'>,
): string {
  return content
    .map((node): string => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
        case 'abbreviation':
          return node.value
        case 'break':
          return ' '
        case 'inlineImage':
          if (node.alternative) found.images.push(normaliseText(node.alternative))
          return ''
        case 'footnoteReference':
          return noteMarkText(node.mark)
        case 'emphasis':
        case 'strong':
        case 'delete':
          return speak(node.children, found)
        case 'link':
        case 'reference': {
          const link = { target: node.type === 'link' ? node.url : `#${node.target}`, text: '' }
          found.links.push(link)
          const spoken = speak(node.children, found)
          link.text = normaliseText(spoken)
          return spoken
        }
        case 'span': {
          const span = { language: node.language, text: '' }
          found.spans.push(span)
          const spoken = speak(node.children, found)
          span.text = normaliseText(spoken)
          return spoken
        }
        default: {
          const unknown: never = node
          throw new Error(`Unknown inline node: ${JSON.stringify(unknown)}`)
        }
      }
    })
    .join('')
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
          entry(
            'keyFigure',
            [
              ...figure.qualifier,
              text(
                `${figure.qualifier.length > 0 ? ' ' : ''}${figure.value}${figure.unitSeparator}${figure.unit} `,
              ),
              ...figure.description,
            ],
            voice,
            { id: figure.id },
          ),
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
  return leading('listItem', item.children, voice, { id: item.id, number: item.marker, level }, level)
}

/** The first paragraph speaks with the item's number; an item that begins otherwise speaks it alone. */
function leading(
  kind: 'listItem' | 'action' | 'note',
  children: readonly Block[],
  voice: Voice,
  marks: Marks,
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
