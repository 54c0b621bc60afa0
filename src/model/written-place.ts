import type { Place } from './message.js'

/** A place as editors and terminals understand it: `source/doha/en.md:12:3`; the file alone without one. */
export function writtenPlace(file: string, place: Place | null): string {
  return place ? `${file}:${place.start.line}:${place.start.column}` : file
}
