/**
 * The Transcript: a Report read aloud. Formats are proven equal by reading each finished file back into this
 * type and comparing. Only leaf blocks speak; containers show in `level`.
 */
import type { Distinction } from './distinction.js'
import type { Direction } from './report.js'

/** What an entry is. */
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
  /** First paragraph of a list item, with its marker as `number`; a task's with its state: `– ☑`. */
  | 'listItem'
  /** First paragraph of an action. */
  | 'action'
  | 'term'
  /** First paragraph of a definition; one that begins otherwise has no entry of its own. */
  | 'definition'
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

/** One leaf block, as it is said. */
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
  /** Words that are stressed, strong, code, raised, struck out, inserted and the like. */
  distinctions: TranscriptDistinction[]
  /** Alternative texts of pictures inside the text. */
  images: string[]
}

/** A link or reference inside an entry, and the words that carry it. */
export interface TranscriptLink {
  target: string
  text: string
}

/** Words in another language, inside an entry. */
export interface TranscriptSpan {
  language: string
  text: string
}

/** Words inside an entry that differ from those around them in what they say. */
export interface TranscriptDistinction {
  kind: Distinction
  text: string
}

/** A whole document, read aloud. */
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
