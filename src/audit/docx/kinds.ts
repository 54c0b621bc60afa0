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
  [/^term(?: [2-5])?$/, 'term'],
  [/^definition(?: [2-5])?$/, 'definition'],
  [/^toc [1-9]$/, 'contentsEntry'],
  [/^table header/, 'tableHeader'],
  [/^table text/, 'tableCell'],
  [/^key figure/, 'keyFigure'],
]

/** Styles whose paragraphs are no part of what the document says. */
const silent = new Set([
  'languages',
  'footnote separator',
  'table separator',
  'section end',
  'header',
  'footer',
])

/**
 * The kind, and the style that says it, if any; null for paragraphs that do not speak. A paragraph in a style that
 * nobody here knows, or in none, is a paragraph: what somebody added must not be overheard.
 */
export function kindOfStyle(
  styles: Styles,
  id: string | null,
): { kind: TranscriptKind; style: Style | null } | null {
  for (const style of lineage(styles, id)) {
    if (silent.has(style.name)) return null
    const kind = kinds[style.name] ?? patterns.find(([pattern]) => pattern.test(style.name))?.[1]
    if (kind) return { kind, style }
  }
  return { kind: 'paragraph', style: null }
}
