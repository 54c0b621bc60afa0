import type { Place } from './message.js'

/** A rule that an author asked to leave out for one block. */
export interface Ignore {
  ruleId: string
  /** Why, in the author's words; empty when none was given. */
  reason: string
  file: string
  /** The comment itself. */
  place: Place | null
  /** The block for which it holds; null when nothing follows. */
  holds: Place | null
}
