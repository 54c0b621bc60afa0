import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { TypedMatch } from '../match-lines.js'
import type { LintFile } from '../types.js'

/** Letters of Latin, Cyrillic and Greek that look the same. */
const alike =
  'aа cс eе oоο pр xх yу sѕ iі jј AАΑ BВΒ CС EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YΥ ZΖ'.split(' ')

/**
 * Writes a word of two scripts in that of most of its letters, where each of the others has its like there.
 *
 * @param most - Matches a letter of the script that most letters are of.
 */
export function inOneScript(
  { match: [word], from }: TypedMatch,
  file: LintFile,
  most: RegExp,
  others: string,
): Fix | null {
  const edits = [...word.matchAll(/./gu)]
    .filter(({ 0: letter }) => others.includes(letter))
    .map(({ 0: letter, index }) => {
      const row = alike.find((letters) => letters.includes(letter)) ?? ''
      const like = row.match(most)?.[0]
      return like === undefined ? null : edit(file.text, from + index, from + index + letter.length, like)
    })
    .filter((one) => one !== null)
  if (edits.length !== [...word].filter((letter) => others.includes(letter)).length) return null
  const removes = edits.map(({ start, end }) => file.text.slice(start.offset, end.offset)).join('')
  return { edits, keeps: 'blocks', removes, adds: edits.map(({ text }) => text).join('') }
}
