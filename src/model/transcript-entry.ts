import type { Direction } from './report.js'
import {
  normaliseText,
  type TranscriptEntry,
  type TranscriptKind,
  type TranscriptSpan,
} from './transcript.js'

/** The language and direction in which a block speaks. */
export interface Speaker {
  language: string
  direction: Direction
}

/** What an entry has beside its words. */
export interface EntryMarks {
  id?: string | null
  level?: number
  number?: string | null
}

/** What is collected while the words of an entry are said. */
export interface Found extends Pick<TranscriptEntry, 'links' | 'spans' | 'images'> {
  /** The language of the words being said where it is not the entry's; spans inside each other leave the innermost. */
  spanLanguage: string | null
  /** Whether the last of `spans` goes on with the next words in its language. */
  isSpanOpen: boolean
}

/** Nothing said yet. */
export function nothingFound(): Found {
  return { links: [], spans: [], images: [], spanLanguage: null, isSpanOpen: false }
}

/**
 * Notes in which language words are said. A span is the longest stretch of words in one other language; notes' marks,
 * pictures and spaces belong to no language, so that no format is asked how it divides them.
 */
export function hearWords(found: Found, words: string): string {
  if (found.spanLanguage === null && !found.isSpanOpen) return words
  // A mark may reach here as text, where a format knows no note that it belongs to.
  const said = words.replace(/\[\^[^\]\s]*\]/gu, '').replace(/\s+/gu, ' ')
  const last = found.spans.at(-1)
  if (said.trim() === '') {
    if (found.isSpanOpen && last) last.text += said
  } else if (found.spanLanguage === null) found.isSpanOpen = false
  else if (found.isSpanOpen && last?.language === found.spanLanguage) last.text += said
  else {
    found.spans.push({ language: found.spanLanguage, text: said })
    found.isSpanOpen = true
  }
  return words
}

/** Says words in a language of their own. */
export function inLanguage(found: Found, language: string, say: () => string): string {
  const outer = found.spanLanguage
  found.spanLanguage = language
  const said = say()
  found.spanLanguage = outer
  return said
}

/** One entry; `say` says its words and collects what is in them. */
export function transcriptEntry(
  kind: TranscriptKind,
  speaker: Speaker,
  marks: EntryMarks,
  say: (found: Found) => string,
): TranscriptEntry {
  const found = nothingFound()
  const text = normaliseText(say(found))
  return {
    kind,
    level: marks.level ?? 0,
    number: marks.number ?? null,
    text,
    language: speaker.language,
    direction: speaker.direction,
    id: marks.id ?? null,
    links: found.links,
    spans: normalisedSpans(found),
    images: found.images,
  }
}

/** Spans as they are compared: their words without the spaces around them. */
export function normalisedSpans({ spans }: Pick<Found, 'spans'>): TranscriptSpan[] {
  return spans.map(({ language, text }) => ({ language, text: normaliseText(text) }))
}

/** An organisation without words is a logo, which says its alternative text. */
export function withLogo(entry: TranscriptEntry): TranscriptEntry {
  const [logo] = entry.images
  if (entry.kind !== 'organisation' || entry.text !== '' || logo === undefined) return entry
  return { ...entry, text: logo, images: [] }
}
