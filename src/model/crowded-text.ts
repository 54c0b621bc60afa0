import type { Place } from './message.js'

/**
 * Most marks of one kind in a stretch of running text. The parser compares each with those before it, so that its time
 * grows with their square; the longest stretches of real documents have some hundred.
 */
export const mostMarks = 3_000

/** Marks that the parser looks back for, by what authors call them. */
const kinds = [
  { name: 'marks of emphasis', pattern: /\*+|_+|~+/gu },
  { name: 'closing brackets', pattern: /\]/gu },
  { name: 'backticks', pattern: /`+/gu },
  { name: 'opening angle brackets', pattern: /</gu },
]

/** Begins a block of its own, or a row of a table, whose text the parser reads apart. */
const blockStart = /^\s*(?:$|[-+*>#|]|\d{1,9}[.)]|:{3}|\[\^?[^\]]*\]:)/u

/**
 * A stretch of text with more marks of one kind than the parser bears; null where there is none. Looked for before
 * parsing.
 */
export function crowdedText(text: string, most: number): { place: Place; name: string } | null {
  let start = 0
  let counts = kinds.map(() => 0)
  for (const [index, line] of text.split('\n').entries()) {
    if (blockStart.test(line)) {
      start = line.trim() === '' ? index + 1 : index
      counts = kinds.map(() => 0)
    }
    counts = counts.map((count, kind) => count + (line.match(kinds[kind]?.pattern ?? /(?!)/gu)?.length ?? 0))
    const crowded = counts.findIndex((count) => count > most)
    const kind = kinds[crowded]
    if (kind) {
      const point = { line: start + 1, column: 1 }
      return { place: { start: point, end: point }, name: kind.name }
    }
  }
  return null
}
