import type { Language } from '../model/language.js'
import type { TermEntry } from '../model/term-entry.js'
import { findTerms } from './find-terms.js'
import { oncePerLanguage } from './once-per-language.js'

/** A country that a text names. */
export interface CountryToken {
  /** As it stands in the text. */
  text: string
  /** Those that it may be, by ISO 3166: Нигерии is Niger and Nigeria. */
  codes: ReadonlySet<string>
}

/** Codes of CLDR that are no country: unions, tests, what is no more, and places that share the name of another. */
const others = new Set(
  'AC AN AQ BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UN VD XA XB YD YU ZR ZZ'.split(' '),
)

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Two letters that may be the code of a country. */
export const countryCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !others.has(code))

/** The countries that a text names by the names of CLDR, in any form that the language's data allow. */
export function countriesIn(text: string, language: Language): CountryToken[] {
  return findTerms(text, countriesOf(language), language)
    .map(({ text: name, concepts }) => ({
      text: name,
      codes: new Set(
        concepts.filter(({ form }) => !isSmall(name) || isSmall(form.words)).map(({ term }) => term.id),
      ),
    }))
    .filter(({ codes }) => codes.size > 0)
}

/** Begins with a small letter, in a script that has both: chad and turkey are no countries. */
function isSmall(name: string): boolean {
  const first = name.charAt(0)
  return first !== first.toUpperCase()
}

/** The names of a country in a language: one or two of CLDR, and those of the language's own file. */
export function countryNames(code: string, language: Language): string[] {
  const cldr = namesOf(language)
    .flatMap((names) => names.of(code) ?? [])
    .map((name) => name.replace(/ ?[(（].*$/u, ''))
    .filter((name) => !/ [-–] /u.test(name))
  return [...new Set([...cldr, ...(language.comparison.countries[code] ?? [])])]
}

const namesOf = oncePerLanguage(({ tag }: Language) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' }),
  ),
)

const countriesOf = oncePerLanguage((language: Language): readonly TermEntry[] =>
  countryCodes.flatMap((code): TermEntry[] => {
    const names = countryNames(code, language)
    const forms = names.map((words) => ({ words, status: 'preferred' as const }))
    return names.length === 0
      ? []
      : [{ id: code, file: '', line: 0, forms: { [language.tag.toLowerCase()]: forms } }]
  }),
)
