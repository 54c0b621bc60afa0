import type { Reading } from '../language/read/types.js'

/** What a text says that can be compared: a reading, and which agreed names it mentions. */
export interface PartReading extends Reading {
  /** Place of the first mention by index of the name. */
  names: ReadonlyMap<number, number>
}
