import { lineEnd } from '../model/line-end.js'
import type { Edit, Fix, Place } from '../model/message.js'

/** A key whose value, in its line, is neither quoted nor a list, a block or a name of YAML. */
const plainKey = /^[ \t]*(?:- +)?[\p{L}][\p{L}\p{N}_-]*:[ \t]+(?=[^\s"'{[|>&*!%@`#-])/u

/**
 * Quotation marks around the value of a line in which YAML cannot be read: a text with a colon, mostly. Of several
 * faults in a line the first is given them.
 *
 * @param placeOf - The place of a stretch of the YAML in its file.
 */
export function quotedValues(
  text: string,
  placeOf: (range: readonly [number, number]) => Place,
): (at: number) => Fix | null {
  const seen = new Set<number>()
  return (at) => {
    // Not looked for backwards: a line may be as long as the file, and hold thousands of faults.
    const start = at - (placeOf([at, at]).start.column - 1)
    if (seen.has(start)) return null
    seen.add(start)
    const line = text.slice(start, lineEnd(text, start))
    const [key] = plainKey.exec(line) ?? []
    if (key === undefined) return null
    let length = line.length
    while (/[ \t]/u.test(line.charAt(length - 1))) length -= 1
    const value = line.slice(key.length, length)
    const from = start + key.length
    const quoted = `"${value.replace(/[\\"]/gu, (sign) => `\\${sign}`)}"`
    return { edits: [asEdit(placeOf([from, from + value.length]), quoted)], keeps: 'words' }
  }
}

function asEdit({ start, end }: Place, text: string): Edit {
  return {
    start: { ...start, offset: start.offset ?? 0 },
    end: { ...end, offset: end.offset ?? 0 },
    text,
  }
}
