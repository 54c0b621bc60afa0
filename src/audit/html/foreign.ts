import type { EditionReading } from '../reading.js'

/** A finding of something that was added to an edition. */
export function foreign(place: string, message: string): EditionReading['findings'][number] {
  return { rule: 'foreign-content', place, message }
}
