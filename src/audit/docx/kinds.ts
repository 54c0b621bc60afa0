import type { TranscriptKind } from '../../model/transcript.js'
import { lineage, type Style, type Styles } from './styles.js'

/** What paragraphs are, by the name of their style in lower case. */
const kinds: Record<string, TranscriptKind> = {
  organisation: 'organisation',
  status: 'status',
  title: 'title',
  subtitle: 'subtitle',
  date: 'date',
  abstract: 'abstract',
  'toc heading': 'contents',
  'body text': 'paragraph',
  'action continue': 'paragraph',
  'notice text': 'paragraph',
  'footnote continue': 'paragraph',
  action: 'action',
  'block text': 'blockquote',
  'source code': 'code',
  'block label': 'label',
  'person name': 'personName',
  'person function': 'personFunction',
  quote: 'quote',
  'quote source': 'quoteSource',
  caption: 'caption',
  figure: 'figure',
  'footnote text': 'note',
  'colophon label': 'colophon',
  'colophon term': 'colophonTerm',
  'colophon detail': 'colophonDetail',
}

const patterns: [RegExp, TranscriptKind][] = [
  [/^heading [1-9]$/, 'heading'],
  [/^list (?:bullet|number)(?: [2-5])?$/, 'listItem'],
  [/^list continue(?: [2-5])?$/, 'paragraph'],
  [/^toc [1-9]$/, 'contentsEntry'],
  [/^table header/, 'tableHeader'],
  [/^table text/, 'tableCell'],
  [/^key figure/, 'keyFigure'],
]

/** The kind, and the style that says it; null for paragraphs that do not speak (lists of languages, separators). */
export function kindOfStyle(
  styles: Styles,
  id: string | null,
): { kind: TranscriptKind; style: Style } | null {
  for (const style of lineage(styles, id)) {
    const kind = kinds[style.name] ?? patterns.find(([pattern]) => pattern.test(style.name))?.[1]
    if (kind) return { kind, style }
  }
  return null
}
