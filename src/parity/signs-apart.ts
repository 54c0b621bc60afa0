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
    const [less, more] = [ours, theirs].map((written) => written.filter(({ isBelow }) => isBelow).length)
    if (less === undefined || more === undefined || less === more) continue
    if (saysDecrease(less < more ? there : here)) continue
    const isLost = less > more
    const missing = ours.find(({ isBelow }) => isBelow === isLost)
    const added = theirs.find(({ isBelow }) => isBelow !== isLost)
    if (missing && added) apart.push({ missing: missing.text, added: added.text })
  }
  return apart
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
    const sign = signOf(number, reading.text, language)
    found.set(value, [
      ...(found.get(value) ?? []),
      { isBelow: sign !== null, text: `${sign ?? ''}${number.text}` },
    ])
  }
  return found
}

/**
 * The sign before a figure; in text from right to left also behind it, where some write it. A hyphen is one only where
 * nothing that it could join stands before it.
 */
function signOf({ start, end, text: written }: NumberToken, text: string, language: Language): string | null {
  const before = text.slice(Math.max(0, start - 6), start)
  // Accounts put what is below zero in brackets.
  if (/^\($/u.test(text.slice(0, start).trim()) && /^\)$/u.test(text.slice(end).trim())) return '−'
  const sign =
    /(?:^|[\s([{«“"/:;,，：（=~≈<>\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]|\p{Sc})(?<sign>[−–-])\p{Sc}?$/u.exec(
      before,
    )?.groups?.sign
  if (sign !== undefined && !/\d[ \u00A0]?[−–-]\p{Sc}?$/u.test(before)) return '−'
  const behind = text.slice(start + written.length, start + written.length + 2)
  return language.direction === 'rtl' && /^[−-](?!\d|\p{L})/u.test(behind) ? '−' : null
}

function saysDecrease({ reading, language }: Side): boolean {
  return decreasing(language).test(reading.text)
}

const decreasing = oncePerLanguage(
  ({ comparison }) => new RegExp(comparison.decrease.map((pattern) => `(?:${pattern})`).join('|'), 'iu'),
)
