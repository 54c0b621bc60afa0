import type { Language } from '../model/language.js'
import { oncePerLanguage } from './once-per-language.js'

/** How much must speak for the other language: alone, or against what speaks for the declared one. */
const least = { alone: 2, signs: 3, ratio: 3 }

/** A word of a text, as it is compared to find out which of two languages of one script the text is in. */
export interface ComparedWord {
  /** In small letters. */
  small: string
  /** Written in small letters throughout. */
  isSmall: boolean
}

/** The words of a text; the first has a capital without being a name. */
export function comparedWords(text: string): ComparedWord[] {
  return (text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word, index) => {
    const small = word.toLowerCase()
    const isSmall = word === small || (index === 0 && word.slice(1) === small.slice(1))
    return { small, isSmall }
  })
}

/**
 * Whether a text is in another language of the same script rather than in the declared one: by the small words that only
 * one of them has, and by words in letters that only one of them uses.
 */
export function isNearer(words: readonly ComparedWord[], other: Language, declared: Language): boolean {
  const strange = countMarked(words, other, declared)
  if (strange < least.alone) return false
  const own = countMarked(words, declared, other)
  return own === 0 || (strange >= least.signs && strange > own * least.ratio)
}

/** As {@link isNearer}, where no citation or name explains it: twice as much speaks for the other language. */
export function isFarNearer(words: readonly ComparedWord[], other: Language, declared: Language): boolean {
  const strange = countMarked(words, other, declared)
  return strange >= least.alone * 2 && strange > countMarked(words, declared, other) * least.ratio * 2
}

/** How many words speak for the first of two languages of one script. */
function countMarked(words: readonly ComparedWord[], one: Language, other: Language): number {
  if (one.tag === other.tag || one.script !== other.script) return 0
  const { only, both, letters } = marksOf(one)(other)
  let count = 0
  for (const { small, isSmall } of words) {
    // A single letter is a mark in a list or an initial.
    if (only.has(small)) count += isSmall || small.length > 1 ? 1 : 0
    else if (isSmall && letters !== null && !both.has(small) && letters.test(small)) count += 1
  }
  return count
}

/** By what words are of one language and not of another. */
interface Marks {
  /** Small words of one alone, and of both. */
  only: ReadonlySet<string>
  both: ReadonlySet<string>
  /** A letter in the alphabet of one alone; null where there is none, or one of them is not known. */
  letters: RegExp | null
}

const marksOf = oncePerLanguage((one) => oncePerLanguage((other): Marks => marksBetween(one, other)))

function marksBetween({ comparison: one }: Language, { comparison: other }: Language): Marks {
  const theirs = new Set(other.frequent)
  const alien = new Set(other.letters ?? '')
  const letters =
    other.letters === null ? [] : [...(one.letters ?? '')].filter((letter) => !alien.has(letter))
  return {
    only: new Set(one.frequent.filter((word) => !theirs.has(word))),
    both: new Set(one.frequent.filter((word) => theirs.has(word))),
    letters: letters.length > 0 ? new RegExp(`[${letters.join('')}]`, 'u') : null,
  }
}
