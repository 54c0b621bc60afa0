import { type CountryToken, countriesIn } from '../language/countries.js'
import type { Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'

const known = new WeakMap<Reading, readonly CountryToken[]>()

/** The countries that a read text names, sought once. */
export function readCountries(reading: Reading, language: Language): readonly CountryToken[] {
  const found = known.get(reading) ?? countriesIn(reading.text, language)
  known.set(reading, found)
  return found
}
