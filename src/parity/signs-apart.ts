import { oncePerLanguage } from '../language/once-per-language.js'
import type { NumberToken, Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'

/** Two figures of one value, of which one alone is below zero, as each text writes it. */
export interface SignApart {
  missing: string
  added: string
}

/** One text of a pair. */
interface Side {
  reading: Reading
  language: Language
}

/**
 * Figures that are below zero in one text only: `−2.3 per cent` and « 2,3 % ». Words that say it otherwise (minus, fell,
 * a decline) excuse the text that has no sign, and so does a language whose data has no such words.
 */
export function signsApart(there: Side, here: Side): SignApart[] {
  if ([there, here].some(({ language }) => language.comparison.decrease.length === 0)) return []
  const [expected, actual] = [bySign(there), bySign(here)]
  const apart: SignApart[] = []
  for (const [value, ours] of expected) {
    const theirs = actual.get(value)
    // Where one text says a figure more often, nobody knows which are meant.
    if (!theirs || theirs.length !== ours.length) continue
    const [inSource, inTranslation] = [ours, theirs].map(countBelow) as [number, number]
    if (inSource === inTranslation || saysDecrease(inSource < inTranslation ? there : here)) continue
    const isLost = inSource > inTranslation
    const missing = ours.find(({ isBelow }) => isBelow === isLost)
    const added = theirs.find(({ isBelow }) => isBelow !== isLost)
    if (missing && added) apart.push({ missing: missing.text, added: added.text })
  }
  return apart
}

function countBelow(written: readonly Signed[]): number {
  return written.filter(({ isBelow }) => isBelow).length
}

interface Signed {
  isBelow: boolean
  /** With its sign. */
  text: string
}

/** The figures of a text by their values. */
function bySign({ reading, language }: Side): Map<number, Signed[]> {
  const found = new Map<number, Signed[]>()
  for (const number of reading.numbers) {
    const [value = 0] = number.values
    if (!number.isFigure || value === 0 || number.isHour) continue
    const isBelow = isBelowZero(number, reading.text, language)
    const same = found.get(value) ?? []
    same.push({ isBelow, text: isBelow && !minusBehind.test(number.text) ? `−${number.text}` : number.text })
    found.set(value, same)
  }
  return found
}

/** A minus sign behind nothing that a hyphen could join. */
const minusBefore =
  /(?:^|[\s([{«“"/:;,，：（=~≈<>\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]|\p{Sc})[−–-]\p{Sc}?$/u
const rangeBefore = /\d[ \u00A0]?[−–-]\p{Sc}?$/u

/** A minus sign behind the digits, before what is said of them: `2.3- في المائة`. */
const minusBehind = /^\d[\d.,\u00A0 ]*[−-](?!\d|\p{L})/u

/**
 * Whether a sign stands before a figure; in text from right to left also behind it, where some write it. Accounts put
 * what is below zero in brackets.
 */
function isBelowZero({ start, end, text: written }: NumberToken, text: string, language: Language): boolean {
  if (text.slice(0, start).trim() === '(' && text.slice(end).trim() === ')') return true
  const before = text.slice(Math.max(0, start - 6), start)
  if (minusBefore.test(before) && !rangeBefore.test(before)) return true
  if (language.direction !== 'rtl') return false
  return minusBehind.test(written) || /^[−-](?!\d|\p{L})/u.test(text.slice(end, end + 2))
}

function saysDecrease({ reading, language }: Side): boolean {
  return decreasing(language).test(reading.text)
}

const decreasing = oncePerLanguage(
  ({ comparison }) => new RegExp(comparison.decrease.map((pattern) => `(?:${pattern})`).join('|'), 'iu'),
)
