import type { XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { type EntryFacts, transcriptEntry } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import { speak } from './speak.js'

/** One entry of the transcript from words. */
export function entry(
  kind: TranscriptKind,
  holder: Pick<XmlElement, 'children'> | null,
  place: BlockContext,
  facts: EntryFacts = {},
): TranscriptEntry {
  return transcriptEntry(kind, place, facts, (found) => speak(holder?.children ?? [], place, found))
}
