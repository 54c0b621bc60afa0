import type { XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { Speaker } from '../../model/transcript-entry.js'

/** Where a block stands. */
export interface BlockContext extends Speaker {
  /** Lists around it. */
  nesting: number
  isQuoted: boolean
  /** Our ids of places, by their `eId`. */
  ids: ReadonlyMap<string, string>
  /** Reads one block. */
  read: (element: XmlElement, place: BlockContext) => TranscriptEntry[]
}
