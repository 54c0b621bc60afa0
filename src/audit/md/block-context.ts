import type { Speaker } from '../../model/transcript-entry.js'

/** Where a block stands. */
export interface BlockContext extends Speaker {
  /** Lists around it. */
  nesting: number
  isQuoted: boolean
}
