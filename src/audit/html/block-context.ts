import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { Speaker } from '../../model/transcript-entry.js'

/** Where a block stands. */
export interface BlockContext extends Speaker {
  /** Lists around it. */
  nesting: number
  isQuoted: boolean
  /** Reads the blocks inside an element. */
  read: (parent: Element, place: BlockContext) => TranscriptEntry[]
}
