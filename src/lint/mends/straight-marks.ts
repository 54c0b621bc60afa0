import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { TypedMatch } from '../match-lines.js'
import type { LintFile } from '../types.js'

/** What closes a quotation that a mark opens. */
const closers: Partial<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
}

/**
 * Puts straight marks, which are set as the language has them, around a quotation that holds and stands in no other.
 *
 * @param own - The marks of the language, and the straight one.
 */
export function straightMarks(
  { match: [mark], line, from }: TypedMatch,
  file: LintFile,
  own: readonly string[],
): Fix | null {
  const closing = closers[mark]
  if (closing === undefined || own.some((letter) => line.text.includes(letter))) return null
  const quoted = new RegExp(
    `^${mark}([ \\u00A0\\u202F]*)([^"“”„‟«»‹›「」『』\\n]+?)([ \\u00A0\\u202F]*)[${closing}]`,
    'u',
  )
  const [all, before = '', words = '', after = ''] = quoted.exec(file.text.slice(from, from + 2000)) ?? []
  if (all === undefined) return null
  const end = from + all.length
  return {
    edits: [
      edit(file.text, from, from + mark.length + before.length, '"'),
      edit(file.text, end - 1 - after.length, end, '"'),
    ],
    keeps: words.trim() === '' ? 'report' : 'blocks',
  }
}
