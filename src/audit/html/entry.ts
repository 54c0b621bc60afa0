import type { ElementContent } from 'hast'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { type EntryFacts, type Speaker, transcriptEntry } from '../../model/transcript-entry.js'
import { speak } from './speak.js'

/** One entry of the transcript from inline content. */
export function entry(
  kind: TranscriptKind,
  content: readonly ElementContent[],
  speaker: Speaker,
  facts: EntryFacts = {},
): TranscriptEntry {
  return transcriptEntry(kind, speaker, facts, (found) => speak(content, found))
}
