import type { Text } from 'mdast'

/**
 * Tells which characters of a text the author protected from being read as marks, with a backslash or as a character
 * reference (CommonMark §2.4, §2.5); null where none is.
 */
export function escapes(node: Text, source: string): ReadonlySet<number> | null {
  const { value, position } = node
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return null
  const raw = source.slice(start, end)
  if (raw === value || !/[\\&]/u.test(raw)) return null
  const found = new Set<number>()
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    // What opens a line of a quotation or a list stands in the file and not in the text.
    if (value.charAt(index - 1) === '\n')
      while (at < raw.length && raw.charAt(at) !== character && /[\s>]/u.test(raw.charAt(at))) at++
    const reference =
      raw.charAt(at) === '&' && character !== '&' ? /^&[#\w]+;/u.exec(raw.slice(at, at + 40)) : null
    if (raw.charAt(at) === '\\' && raw.charAt(at + 1) === character && character !== '\\') {
      found.add(index)
      at += 2
    } else if (reference) {
      found.add(index)
      at += reference[0].length
    } else at++
  }
  return found
}
