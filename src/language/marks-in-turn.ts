import type { Language } from '../model/language.js'
import { followsFigure, type MarkSides, type ReadMark } from './mark-sides.js'
import { oncePerLanguage } from './once-per-language.js'
import { literal } from './pattern.js'

const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Reads double marks in pairs that open and close in turn; an odd number is told apart by what stands before each. A
 * single mark between letters is an apostrophe, except beside scripts that have none, such as Han and Hangul; so it is before a
 * shortened year (`'90s`) and before a word of the language that begins with one (`'tis`). Behind a short figure, a
 * mark that closes no quotation counts feet and inches.
 */
export function marksInTurn(text: string, sides: readonly MarkSides[], language: Language): ReadMark[] {
  const doubles = sides.filter(({ sign, isInWord }) => sign === '"' && !isInWord).map(({ index }) => index)
  const inches = inchesIn(text, doubles)
  const clipped = clippedWord(language)
  const isPaired = (doubles.length - inches.size) % 2 === 0
  let open = false
  let nestedOpen = false
  return sides.map(({ index, sign, isInWord }): ReadMark => {
    const role = sign === "'" ? roleOfSingle(index) : isInWord ? 'letter' : roleOfDouble(index)
    return { index, sign, role, level: sign === '"' ? 'outer' : 'inner' }
  })

  function roleOfDouble(index: number): ReadMark['role'] {
    if (inches.has(index)) return 'prime'
    open = isPaired ? !open : startsWord(text, index) && !open
    return open ? 'open' : 'close'
  }

  function roleOfSingle(index: number): ReadMark['role'] {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)]
    const isUnspaced = unspaced.test(before + after)
    const rest = text.slice(index + 1, index + 20)
    const isBehindFigure = followsFigure(text, index)
    if (isBehindFigure && /^\d{1,2}(?!\d)/u.test(rest)) return 'prime'
    if (!isUnspaced && wordCharacter.test(before) && wordCharacter.test(after)) return 'apostrophe'
    if (startsWord(text, index) && isClipped(text, index, clipped)) return 'apostrophe'
    if (nestedOpen) {
      nestedOpen = false
      return 'close'
    }
    if (isBehindFigure) return 'prime'
    nestedOpen = (startsWord(text, index) || isUnspaced) && opens(text, index, after)
    return nestedOpen ? 'open' : 'apostrophe'
  }
}

function startsWord(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  return before === '' || /[\s\p{Ps}\p{Pi}\p{Pd}/"']/u.test(before)
}

/** Before a figure, and behind a word of a script that has apostrophes, a mark opens only what another one closes. */
function opens(text: string, index: number, after: string): boolean {
  const before = text.charAt(index - 1)
  const isBehindWord = wordCharacter.test(before) && !unspaced.test(before)
  if (!/\p{N}/u.test(after) && !isBehindWord) return /\S/u.test(after)
  return isClosedAhead(text, index)
}

/** Whether the next single mark may close: no word goes on behind it but a particle, as East Asia and Thai have them. */
function isClosedAhead(text: string, index: number): boolean {
  const next = text.indexOf("'", index + 1)
  const behind = text.charAt(next + 1)
  return next > 0 && (!wordCharacter.test(behind) || unspaced.test(behind))
}

/** Scripts without apostrophes, in which words or particles follow a closing mark without a space. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Double marks behind a figure that close no quotation. */
function inchesIn(text: string, marks: readonly number[]): ReadonlySet<number> {
  const inches = new Set<number>()
  let open = false
  for (const [position, index] of marks.entries()) {
    if (!followsFigure(text, index) || wordCharacter.test(text.charAt(index + 1))) open = !open
    else if (open && !closes(text, marks[position + 1])) open = false
    else inches.add(index)
  }
  return inches
}

/** Whether a mark stands behind a word and before none. */
function closes(text: string, index: number | undefined): boolean {
  if (index === undefined) return false
  return /\S/u.test(text.charAt(index - 1)) && !/[\p{L}\p{N}\p{Ps}]/u.test(text.charAt(index + 1))
}

/**
 * A year without its century, or a word that begins with an apostrophe; not what a second mark closes, nor another
 * number of which a word is made (`'21st Century'`).
 */
function isClipped(text: string, index: number, clipped: RegExp | null): boolean {
  const rest = text.slice(index + 1, index + 20)
  if (!/^\d\d(?!\d)/u.test(rest)) return clipped?.test(rest) ?? false
  if (/^\d\d'/u.test(rest)) return false
  return !/^\d\d(?!s(?!\p{L}))\p{L}/u.test(rest) || !isClosedAhead(text, index)
}

const clippedWord = oncePerLanguage(({ typography: { clippedWords } }): RegExp | null => {
  if (clippedWords.length === 0) return null
  return new RegExp(`^(?:${clippedWords.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
})
