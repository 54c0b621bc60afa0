import type { Place } from './message.js'
import { proseLines } from './prose-lines.js'

/** Most blocks of one kind, or links, or elements of HTML, in a language file: a thousand pages of them and more. */
export const mostBlocks = 10_000
/** Most blocks of whatever kind that blank lines part: some fifteen hundred pages. */
export const mostParted = 15_000
/** Most columns of a table: several times what any page can show. */
export const mostColumns = 500

/** What a file can hold very many of, and how it shows in a line before the text is parsed. */
const kinds = [
  { name: 'list items', pattern: /^(?:[-+*]|\d{1,9}[.)])(?=\s)/gu },
  { name: 'table rows', pattern: /^[^|]*\|/gu },
  { name: 'headings', pattern: /^#{1,6}(?=\s)/gu },
  { name: 'lines of `:::`', pattern: /^:{3,}/gu },
  { name: 'explanations of terms', pattern: /^:(?=\s)/gu },
  { name: 'notes and addresses below the text', pattern: /^\[[^\]]*\]:/gu },
  { name: 'links and pictures', pattern: /\]\(/gu },
  { name: 'rules', pattern: /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/gu },
  { name: 'elements of HTML', pattern: /<[a-z!?]/giu },
]

/**
 * The first line with one block too many, or with a row of too many columns; null where there is none. Looked for
 * before parsing, whose time and memory grow with their number.
 */
export function manyBlocks(
  text: string,
): { place: Place; name: string; most: number; within: 'table' | 'file' } | null {
  const counts = kinds.map(() => 0)
  let line = 0
  let parted = 0
  let isParted = true
  for (const words of proseLines(text)) {
    line += 1
    if (words === null || words === '') {
      isParted = words === ''
      continue
    }
    const point = { line, column: 1 }
    const place = { start: point, end: point }
    if (isParted) parted += 1
    isParted = false
    if (parted > mostParted)
      return { place, name: 'paragraphs and other blocks', most: mostParted, within: 'file' }
    if (words.startsWith('|') && words.split('|').length > mostColumns + 2)
      return { place, name: 'columns', most: mostColumns, within: 'table' }
    for (const [kind, { name, pattern }] of kinds.entries()) {
      const count = (counts[kind] ?? 0) + (words.match(pattern)?.length ?? 0)
      counts[kind] = count
      if (count > mostBlocks) return { place, name, most: mostBlocks, within: 'file' }
    }
  }
  return null
}
