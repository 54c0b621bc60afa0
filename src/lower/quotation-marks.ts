import { oncePerLanguage } from '../language/once-per-language.js'
import { literal } from '../language/pattern.js'
import type { Language } from '../model/language.js'
import type { CharacterLine } from './character-line.js'

const wordCharacter = /[\p{L}\p{N}]/u
const prime = '\u2032'
const doublePrime = '\u2033'

/**
 * Sets straight marks. Double marks in pairs open and close in turn; an odd number is told apart by what stands before
 * each. A single mark between letters is an apostrophe, except beside Han, where no apostrophe stands; so it is before
 * a shortened year (`'90s`) and before a word of the language that begins with one (`'tis`). Behind a short figure, a
 * mark that closes no quotation counts feet and inches.
 */
export function quotationMarks(line: CharacterLine, language: Language): void {
  const { text } = line
  if (!/["']/u.test(text)) return
  const { quotes, nestedQuotes, apostrophe } = language.typography
  const inches = inchesIn(text)
  const clipped = clippedWord(language)
  const isPaired = (line.count(/"/gu) - inches.size) % 2 === 0
  let open = false
  let nestedOpen = false
  line.replace(/["']/gu, (mark, before, after, index) => {
    const startsWord = before === '' || /[\s\p{Ps}\p{Pi}\p{Pd}/"']/u.test(before)
    const isBesideHan = /\p{Script=Han}/u.test(before + after)
    if (mark === '"') {
      if (inches.has(index)) return doublePrime
      open = isPaired ? !open : startsWord && !open
      return open ? quotes.open : quotes.close
    }
    const rest = text.slice(index + 1, index + 20)
    const isBehindFigure = followsFigure(text, index)
    if (isBehindFigure && /^\d{1,2}(?!\d)/u.test(rest)) return prime
    if (!isBesideHan && wordCharacter.test(before) && wordCharacter.test(after)) return apostrophe
    if (startsWord && isClipped(rest, clipped)) return apostrophe
    if (nestedOpen) {
      nestedOpen = false
      return nestedQuotes.close
    }
    if (isBehindFigure) return prime
    nestedOpen = (startsWord || isBesideHan) && opens(text, index, after)
    return nestedOpen ? nestedQuotes.open : apostrophe
  })
}

/** Before a figure a mark opens only what another one closes. */
function opens(text: string, index: number, after: string): boolean {
  if (!/\p{N}/u.test(after)) return /\S/u.test(after)
  const next = text.indexOf("'", index + 1)
  return next > 0 && !wordCharacter.test(text.charAt(next + 1))
}

/** Double marks behind a figure that close no quotation. */
function inchesIn(text: string): ReadonlySet<number> {
  const inches = new Set<number>()
  const marks = [...text.matchAll(/"/gu)].map(({ index }) => index)
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

/** Whether a figure of up to three digits stands before a place: years have four. */
function followsFigure(text: string, index: number): boolean {
  return /(?<!\d)\d{1,3}$/u.test(text.slice(Math.max(0, index - 4), index))
}

/** A year without its century, or a word that begins with an apostrophe; not what a second mark closes. */
function isClipped(rest: string, clipped: RegExp | null): boolean {
  if (/^\d\d(?!\d)/u.test(rest)) return !/^\d\d'/u.test(rest)
  return clipped?.test(rest) ?? false
}

const clippedWord = oncePerLanguage(({ typography: { clippedWords } }): RegExp | null => {
  if (clippedWords.length === 0) return null
  return new RegExp(`^(?:${clippedWords.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
})
