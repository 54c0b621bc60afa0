import type { Place } from './message.js'

/**
 * Most marks of one kind in a stretch of running text. The parser compares each with those before it, so that its time
 * grows with their square; the longest stretches of real documents have some hundred.
 */
export const mostMarks = 3_000
/** Most lines of a stretch of running text, for the same reason: some hundred pages. */
export const mostLines = 5_000

/** Marks that the parser looks back for, by what authors call them. */
const kinds = [
  { name: 'marks of emphasis', pattern: /\*+|_+|~+/gu },
  { name: 'closing brackets', pattern: /\]/gu },
  { name: 'backticks', pattern: /`+/gu },
  { name: 'opening angle brackets', pattern: /</gu },
]

/** Begins a block of its own, or a row of a table, whose text the parser reads apart. */
const blockStart = /^(?:$|[-+*](?=\s)|#{1,6}(?=\s)|\||\d{1,9}[.)](?=\s)|:{3}|\[\^?[^\]]*\]:)/u
/** Quotation marks of blocks, behind which text goes on from line to line. */
const quoted = /^\s*(?:>\s?)*\s*/u
/** Where code begins, which is no running text, and what ends it. */
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/u

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
  let open: string | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.replace(quoted, '')
    if (open !== null) {
      if (words.trimEnd().startsWith(open)) open = null
      start = index + 1
      counts = kinds.map(() => 0)
      continue
    }
    const [, backticks, tildes] = fence.exec(words) ?? []
    open = backticks ?? tildes ?? null
    if (open !== null) continue
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
