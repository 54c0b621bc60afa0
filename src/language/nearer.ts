import type { Language } from '../model/language.js'
import { oncePerLanguage } from './once-per-language.js'

/** How much must speak for the other language: alone, or against what speaks for the declared one. */
const least = { alone: 2, signs: 3, ratio: 3 }

/**
 * Whether a text is in another language of the same script rather than in the declared one: by the small words that only
 * one of them has, and by words in letters that only one of them uses.
 */
export function isNearer(text: string, other: Language, declared: Language): boolean {
  const { strange, own } = markedWords(text, other, declared)
  return own === 0 ? strange >= least.alone : strange >= least.signs && strange > own * least.ratio
}

/** As {@link isNearer}, where no citation or name explains it: twice as much speaks for the other language. */
export function isFarNearer(text: string, other: Language, declared: Language): boolean {
  const { strange, own } = markedWords(text, other, declared)
  return strange >= least.alone * 2 && strange > own * least.ratio * 2
}

/** How many words speak for each of two languages of one script. */
function markedWords(text: string, other: Language, declared: Language): { strange: number; own: number } {
  if (other.tag === declared.tag || other.script !== declared.script) return { strange: 0, own: 0 }
  const [there, here] = [marksOf(other), marksOf(declared)]
  let [strange, own] = [0, 0]
  // A single letter is a mark in a list or an initial.
  for (const [index, written] of (text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*/gu) ?? []).entries()) {
    // The first word has a capital without being a name.
    const word = index === 0 ? written.charAt(0).toLowerCase() + written.slice(1) : written
    if (isOf(word, there, here)) strange += 1
    if (isOf(word, here, there)) own += 1
  }
  return { strange, own }
}

interface Marks {
  frequent: ReadonlySet<string>
  letters: ReadonlySet<string> | null
}

const marksOf = oncePerLanguage((language): Marks => {
  const { frequent, letters } = language.comparison
  return { frequent: new Set(frequent), letters: letters === null ? null : new Set(letters) }
})

/** A small word of one language alone, or a word in small letters of which one is in its alphabet alone. */
function isOf(word: string, these: Marks, others: Marks): boolean {
  const small = word.toLowerCase()
  if (these.frequent.has(small)) return !others.frequent.has(small) && (word === small || word.length > 1)
  const { letters } = these
  if (word !== small || letters === null || others.letters === null) return false
  return [...small].some((letter) => letters.has(letter) && !others.letters?.has(letter))
}
