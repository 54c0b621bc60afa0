import { foldText } from '../language/fold-text.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import { anyOf } from '../language/pattern.js'
import type { NumberToken, Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'

/** A part of a whole that two numbers or an ordinal say: one in five, „jeder fünfte“. */
export interface Share {
  text: string
  value: number
  /** The numbers that say it. */
  numbers: readonly NumberToken[]
}

/** The largest whole that a share is said of in words. */
const largestWhole = 1000

/** The shares that a text says in words, which other languages say as fractions. */
export function sharesIn({ numbers, text }: Reading, language: Language): Share[] {
  const { joiner, every } = patternsOf(language)
  return numbers.flatMap((number, index): Share[] => {
    const [value = 0] = number.values
    if (number.isFigure || !Number.isInteger(value) || value < 2 || value > largestWhole) return []
    if (number.isOrdinal) {
      const [before] = every.exec(text.slice(Math.max(0, number.start - 16), number.start)) ?? []
      if (before === undefined) return []
      const start = number.start - before.length
      return [{ text: text.slice(start, number.end), value: 1 / value, numbers: [number] }]
    }
    const part = numbers[index - 1]
    const [count = 0] = part?.values ?? []
    if (!part || part.isFigure || !part.isCardinal || !Number.isInteger(count) || count < 1) return []
    if (count >= value || !joiner.test(text.slice(part.end, number.start))) return []
    return [{ text: text.slice(part.start, number.end), value: count / value, numbers: [part, number] }]
  })
}

const patternsOf = oncePerLanguage((language: Language) => {
  const words = (list: readonly string[]): string => anyOf(list.map((word) => foldText(word, language)))
  const { shareJoiners, shareJoinersApart, everyWords } = language.comparison
  return {
    joiner: new RegExp(
      `^(?:[ \\u00A0](?:${words(shareJoiners)})|[ \\u00A0]\\p{L}+[ \\u00A0](?:${words(shareJoinersApart)}))[ \\u00A0]$`,
      'iu',
    ),
    every: new RegExp(`(?<!\\p{L})(?:${words(everyWords)})[ \\u00A0]$`, 'iu'),
  }
})
