import type { Distinction } from './distinction.js'
import { distinctions } from './distinctions.js'
import type { Direction } from './report.js'
import {
  normaliseText,
  type TranscriptDistinction,
  type TranscriptEntry,
  type TranscriptKind,
  type TranscriptSpan,
} from './transcript.js'

/** The language and direction in which words are read aloud. */
export interface Speaker {
  language: string
  direction: Direction
}

/** What an entry has beside its words. */
export interface EntryFacts {
  id?: string | null
  level?: number
  number?: string | null
}

/** What is collected while the words of an entry are said. */
export interface Found extends Pick<TranscriptEntry, 'links' | 'spans' | 'distinctions' | 'images'> {
  /** The language of the words being said where it is not the entry's; spans inside each other leave the innermost. */
  spanLanguage: string | null
  /** Whether the last of `spans` goes on with the next words in its language. */
  isSpanOpen: boolean
  /** What the words being said are. */
  distinct: ReadonlySet<Distinction>
  /** The stretch of each kind that the next words go on with. */
  openDistinctions: Map<Distinction, TranscriptDistinction>
}

/** Nothing said yet. */
export function nothingFound(): Found {
  return {
    links: [],
    spans: [],
    distinctions: [],
    images: [],
    spanLanguage: null,
    isSpanOpen: false,
    distinct: new Set(),
    openDistinctions: new Map(),
  }
}

/**
 * Notes in which language words are said. A span is the longest stretch of words in one other language; notes' marks,
 * pictures and spaces belong to no language, so that no format is asked how it divides them.
 */
export function hearWords(found: Found, words: string): string {
  if (
    found.spanLanguage === null &&
    !found.isSpanOpen &&
    found.distinct.size + found.openDistinctions.size === 0
  )
    return words
  // A mark may reach here as text, where a format knows no note that it belongs to.
  const said = words.replace(/\[\^[^\]\s]*\]/gu, '').replace(/\s+/gu, ' ')
  hearDistinctions(found, said)
  const last = found.spans.at(-1)
  if (isUnseen(said)) {
    if (found.isSpanOpen && last) last.text += said
  } else if (found.spanLanguage === null) found.isSpanOpen = false
  else if (found.isSpanOpen && last?.language === found.spanLanguage) last.text += said
  else {
    found.spans.push({ language: found.spanLanguage, text: said })
    found.isSpanOpen = true
  }
  return words
}

/** Spaces and characters without a shape of their own: some formats leave them out. */
function isUnseen(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text)
}

/** A stretch of one kind goes on over all that formats may put between its words: ends of runs, spaces, notes' marks. */
function hearDistinctions(found: Found, said: string): void {
  const isBlank = isUnseen(said)
  for (const [kind, stretch] of found.openDistinctions) {
    if (isBlank || found.distinct.has(kind)) stretch.text += said
    else found.openDistinctions.delete(kind)
  }
  if (isBlank) return
  for (const kind of distinctions) {
    if (!found.distinct.has(kind)) continue
    if (found.openDistinctions.has(kind)) continue
    const stretch = { kind, text: said }
    found.distinctions.push(stretch)
    found.openDistinctions.set(kind, stretch)
  }
}

/** Says words that are stressed, raised, struck out, inserted and the like. */
export function asDistinct(found: Found, kind: Distinction, say: () => string): string {
  const outer = found.distinct
  found.distinct = new Set([...outer, kind])
  const said = say()
  found.distinct = outer
  return said
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
  facts: EntryFacts,
  say: (found: Found) => string,
): TranscriptEntry {
  const found = nothingFound()
  const text = normaliseText(say(found))
  return {
    kind,
    level: facts.level ?? 0,
    number: facts.number ?? null,
    text,
    language: speaker.language,
    direction: speaker.direction,
    id: facts.id ?? null,
    links: found.links,
    spans: normalisedSpans(found),
    distinctions: normalisedDistinctions(found),
    images: found.images,
  }
}

/** Spans as they are compared: their words without the spaces around them. */
export function normalisedSpans({ spans }: Pick<Found, 'spans'>): TranscriptSpan[] {
  return spans.map(({ language, text }) => ({ language, text: normaliseText(text) }))
}

/** Distinct words as they are compared, in the order in which they begin, those of one place by kind. */
export function normalisedDistinctions({
  distinctions,
}: Pick<Found, 'distinctions'>): TranscriptDistinction[] {
  return distinctions.map(({ kind, text }) => ({ kind, text: normaliseText(text) }))
}

/** An organisation without words is a logo, which says its alternative text. */
export function withLogo(entry: TranscriptEntry): TranscriptEntry {
  const [logo] = entry.images
  if (entry.kind !== 'organisation' || entry.text !== '' || logo === undefined) return entry
  return { ...entry, text: logo, images: [] }
}
