import type { Voice } from '../../model/transcript-entry.js'

/** Where a block stands. */
export interface Place extends Voice {
  /** Lists around it. */
  nesting: number
  isQuoted: boolean
}
