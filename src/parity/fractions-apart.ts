import type { NumberToken, Reading } from '../language/read/types.js'
import { readVagueNumbers } from '../language/read/vague-numbers.js'
import type { Language } from '../model/language.js'
import { creditOf, hundredthsIn, isFraction } from './credit.js'
import { type Share, sharesIn } from './shares.js'

/** Two texts as they were read, in their languages. */
export interface ReadTexts {
  there: Reading
  here: Reading
  source: Language
  translation: Language
}

/** Words that only the source has, only the translation has, or that stand for each other. */
export interface WordsApart {
  missing?: string
  added?: string
}

/**
 * The one fraction or share in words of each text where they differ (two thirds, « trois quarts », one in five), or several thirds or
 * quarters that one text alone says; null where they are the same or too many to tell.
 */
export function fractionsApart(texts: ReadTexts): WordsApart | null {
  const { there, here, source, translation } = texts
  const missing = fractionsLeft(there, source, here, translation)
  const added = fractionsLeft(here, translation, there, source)
  if (missing.length > 1 || added.length > 1) return null
  const [expected, actual] = [missing[0], added[0]]
  if (expected && actual) return { missing: expected.text, added: actual.text }
  if (expected && isSeveral(expected) && isAccounted(here, translation, there, source))
    return { missing: expected.text }
  if (actual && isSeveral(actual) && isAccounted(there, source, here, translation))
    return { added: actual.text }
  return null
}

/** By how much two unknown numbers have to differ: a dozen are tens, and hundreds are not. */
const farApart = 7

/** Dozens for hundreds: the one unknown number of each text, where they are far apart. */
export function vagueNumbersApart({ there, here, source, translation }: ReadTexts): WordsApart | null {
  const [missing, ...moreMissing] = readVagueNumbers(there.text, source)
  if (!missing || moreMissing.length > 0) return null
  const [added, ...moreAdded] = readVagueNumbers(here.text, translation)
  if (!added || moreAdded.length > 0) return null
  const isFar = Math.max(missing.value, added.value) >= farApart * Math.min(missing.value, added.value)
  return isFar ? { missing: missing.text, added: added.text } : null
}

type Said = NumberToken | Share

/** Fractions and shares of a text that another does not say, in words or in hundredths. */
function fractionsLeft(one: Reading, language: Language, other: Reading, otherLanguage: Language): Said[] {
  const credit = creditOf(other, otherLanguage)
  const known = [...credit, ...hundredthsIn(other, otherLanguage).map((value) => value / 100)]
  const isKnown = (values: readonly number[]): boolean =>
    known.some((value) => values.some((own) => Math.abs(own - value) < 0.01))
  const fractions = one.numbers.filter((number) => isFraction(number) && !isKnown(number.values))
  const shares = sharesIn(one, language).filter(
    ({ value, numbers }) =>
      !isKnown([value, value * 100]) &&
      !numbers.every(({ values }) => values.some((own) => credit.includes(own))),
  )
  return [...fractions, ...shares]
}

/** Fractions that no language says without a number, and no translator leaves out. */
const several = [2 / 3, 3 / 4, 2 / 5, 3 / 5, 4 / 5]

/** Whether a fraction in words counts several parts. A share of two numbers may be said by an ordinal («пятая часть»). */
function isSeveral(said: Said): boolean {
  return 'values' in said && several.some((value) => Math.abs((said.values[0] ?? 0) - value) < 0.01)
}

/** Whether every number of a text is said in the other: then none stands for a fraction (45 minutes, 67 per cent). */
function isAccounted(one: Reading, language: Language, other: Reading, otherLanguage: Language): boolean {
  const credit = creditOf(other, otherLanguage)
  const isKnown = (value: number): boolean => credit.some((known) => Math.abs(known - value) < 1e-3)
  return creditOf(one, language).length === 0 || one.numbers.every(({ values }) => values.some(isKnown))
}
