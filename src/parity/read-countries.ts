import { type CountryToken, countriesIn } from '../language/countries.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import type { Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'
import { oncePer } from '../model/once-per.js'

/** The countries that a read text names, sought once. */
export function readCountries(reading: Reading, language: Language): readonly CountryToken[] {
  return readerOf(language)(reading)
}

const readerOf = oncePerLanguage((language) => oncePer(({ text }: Reading) => countriesIn(text, language)))
