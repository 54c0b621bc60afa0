import type { Edit, Fix, Place } from '../model/message.js'

/** A key with a value in its line that is neither quoted nor a list, a block or a name of YAML. */
const plainValue = /^([ \t]*(?:- +)?[\p{L}][\p{L}\p{N}_-]*:[ \t]+)([^\s"'{[|>&*!%@`#-].*?)[ \t]*$/u

/**
 * Quotation marks around the value of the line in which YAML cannot be read: a text with a colon, mostly.
 *
 * @param placeOf - The place of a stretch of the YAML in its file.
 */
export function quotedValue(
  text: string,
  at: number,
  placeOf: (range: readonly [number, number]) => Place,
): Fix | null {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', start)
  const [all, key = '', value = ''] = plainValue.exec(text.slice(start, end < 0 ? text.length : end)) ?? []
  if (all === undefined) return null
  const from = start + key.length
  const quoted = `"${value.replace(/[\\"]/gu, (sign) => `\\${sign}`)}"`
  const place = placeOf([from, from + value.length])
  return { edits: [asEdit(place, quoted)], keeps: 'words' }
}

function asEdit({ start, end }: Place, text: string): Edit {
  return {
    start: { ...start, offset: start.offset ?? 0 },
    end: { ...end, offset: end.offset ?? 0 },
    text,
  }
}
