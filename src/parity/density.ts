import { scriptFacts } from '../language/scripts.js'
import type { Language } from '../model/language.js'

/** Characters of known editions, beside which two whole editions weigh little until they are long. */
const prior = 4000

/**
 * How many characters of one language say as much as a character of another: by the data of both, and by the whole
 * editions where they are long.
 *
 * @param observed - Characters of the two whole editions.
 */
export function densityBetween(
  source: Language,
  translation: Language,
  observed: { source: number; translation: number },
): number {
  const expected = charactersOf(translation) / charactersOf(source)
  return (observed.translation + prior * expected) / (observed.source + prior)
}

/** Characters beside 1 of English; by the script where the language’s data do not say. */
function charactersOf({ comparison: { density }, script }: Language): number {
  if (density !== null) return density
  const { isSpaced, shaping } = scriptFacts(script)
  return shaping === 'square' ? (isSpaced ? 0.5 : 0.3) : 1.1
}
