import type { ElementContent } from 'hast'
import { normaliseText, type TranscriptEntry, type TranscriptKind } from '../../model/transcript.js'
import { speak } from './speak.js'
import type { Voice } from './voice.js'

/** One entry of the transcript from inline content. */
export function entry(
  kind: TranscriptKind,
  content: readonly ElementContent[],
  voice: Voice,
  marks: { id?: string | null; level?: number; number?: string | null } = {},
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
