import type { Place } from './message.js'
import { proseLines } from './prose-lines.js'

/**
 * Most marks of one kind in a stretch of running text. The parser compares each with those before it, so that its time
 * grows with their square; the longest stretches of real documents have some hundred.
 */
export const mostMarks = 3_000
/** Most lines of a stretch of running text, for the same reason: some hundred pages. */
export const mostLines = 5_000

/**
 * Marks that the parser looks back for, by what authors call them, and figures, each of which is compared with each. Of
 * a row of marks of emphasis the parser pairs two at a time at most.
 */
const kinds = [
  { name: 'marks of emphasis', pattern: /\*{1,2}|_{1,2}|~{1,2}/gu },
  { name: 'closing brackets', pattern: /\]/gu },
  { name: 'backticks', pattern: /`+/gu },
  { name: 'opening angle brackets', pattern: /</gu },
  { name: 'figures', pattern: /(?<![\p{L}\p{N}])\p{Nd}+/gu },
]

/** Begins a block of its own, or a row of a table, whose text the parser reads apart. */
const blockStart = /^(?:$|[-+*](?=\s)|#{1,6}(?=\s)|\||\d{1,9}[.)](?=\s)|:{3}|\[\^?[^\]]*\]:)/u
/**
 * A stretch of text with more marks of one kind, or more lines, than the parser bears; null where there is none. Looked
 * for before parsing.
 */
export function crowdedText(
  text: string,
  most: number,
  longest: number = mostLines,
): { place: Place; name: string; most: number } | null {
  let start = 0
  let counts = kinds.map(() => 0)
  let index = -1
  for (const words of proseLines(text)) {
    index += 1
    if (words === null) {
      // The line that opens code belongs to no stretch either.
      start = index + 1
      counts = kinds.map(() => 0)
      continue
    }
    if (blockStart.test(words)) {
      start = words === '' ? index + 1 : index
      counts = kinds.map(() => 0)
    }
    counts = counts.map((count, kind) => count + (words.match(kinds[kind]?.pattern ?? /(?!)/gu)?.length ?? 0))
    const kind = kinds[counts.findIndex((count) => count > most)]
    const point = { line: start + 1, column: 1 }
    const place = { start: point, end: point }
    if (kind) return { place, name: kind.name, most }
    if (index - start >= longest) return { place, name: 'lines', most: longest }
  }
  return null
}
