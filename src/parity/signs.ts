import { namePattern } from '../language/name-pattern.js'
import type { Reading } from '../language/read/types.js'
import type { AgreedName } from '../model/publication.js'
import type { Edition, Part } from './types.js'

/** What two texts that say the same have in common whatever their languages, each with its weight. */
export type Signs = ReadonlyMap<string, number>

/** The signs of a part: figures, months, symbols, agreed names, and less heavily numbers in words. */
export function signsOf(
  part: Part,
  edition: Edition,
  read: (part: Part, edition: Edition) => Reading,
  names: readonly AgreedName[],
): Signs {
  const { text, numbers, months, symbols } = read(part, edition)
  const { language } = edition
  const mentioned = names.flatMap((name, index) => {
    const form = name[language.tag]
    return form !== undefined && text.search(namePattern(form, language)) >= 0 ? [`name ${index}`] : []
  })
  return new Map<string, number>([
    ...numbers.map(({ values, isFigure }): [string, number] => [String(values[0]), isFigure ? 1 : 0.4]),
    ...months.map(({ month }): [string, number] => [`month ${month}`, 1]),
    ...symbols.map(({ symbol }): [string, number] => [symbol, 1]),
    ...mentioned.map((name): [string, number] => [name, 1]),
  ])
}
