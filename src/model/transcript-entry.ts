import type { Direction } from './report.js'
import { normaliseText, type TranscriptEntry, type TranscriptKind } from './transcript.js'

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
export type Found = Pick<TranscriptEntry, 'links' | 'spans' | 'images'>

/** One entry; `say` says its words and collects what is in them. */
export function transcriptEntry(
  kind: TranscriptKind,
  speaker: Speaker,
  marks: EntryMarks,
  say: (found: Found) => string,
): TranscriptEntry {
  const found: Found = { links: [], spans: [], images: [] }
  const text = normaliseText(say(found))
  return {
    kind,
    level: marks.level ?? 0,
    number: marks.number ?? null,
    text,
    language: speaker.language,
    direction: speaker.direction,
    id: marks.id ?? null,
    ...found,
  }
}

/** An organisation without words is a logo, which says its alternative text. */
export function withLogo(entry: TranscriptEntry): TranscriptEntry {
  const [logo] = entry.images
  if (entry.kind !== 'organisation' || entry.text !== '' || logo === undefined) return entry
  return { ...entry, text: logo, images: [] }
}
