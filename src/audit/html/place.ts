import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { Voice } from '../../model/transcript-entry.js'

/** Where a block stands. */
export interface Place extends Voice {
  /** Lists around it. */
  nesting: number
  isQuoted: boolean
  /** Reads the blocks inside an element. */
  read: (parent: Element, place: Place) => TranscriptEntry[]
}
