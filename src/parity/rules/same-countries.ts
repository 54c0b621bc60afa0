import { type CountryToken, countryCodes, countryNames } from '../../language/countries.js'
import { foldText } from '../../language/fold-text.js'
import { oncePerLanguage } from '../../language/once-per-language.js'
import { isUnspaced, literal } from '../../language/pattern.js'
import type { Language } from '../../model/language.js'
import { readCountries } from '../read-countries.js'
import { replacements } from '../replacements.js'
import { readPairs, unmatched } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * One country for another. A country that one text alone names is often an inhabitant, a capital or an adjective of the
 * other, so that only a lone one on each side is told of, and none of which the other text holds the beginning.
 */
export const sameCountries: ParityRule = {
  id: 'same-countries',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A country in the place of another one.',
  reason: 'Each delegation looks for its own country first, and for what it voted.',
  note: 'Write the country of the source; the names are those of CLDR.',
  examples: {
    accepted: [
      {
        text: 'Norway and Chile chaired the meeting.',
        translation: { language: 'fr', text: 'La Norvège et le Chili ont présidé la réunion.' },
      },
      {
        text: 'The Norwegian delegate took the floor after Peru.',
        translation: {
          language: 'fr',
          text: 'La déléguée de la Norvège a pris la parole après les Péruviens.',
        },
      },
    ],
    rejected: [
      {
        text: 'Norway and Chile chaired the meeting.',
        translation: { language: 'fr', text: 'La Norvège et le Pérou ont présidé la réunion.' },
        messages: ['Unexpected country `Pérou`, expected `Chile` as in the source'],
      },
      {
        text: 'Norway and Chile chaired the meeting.',
        translation: { language: 'zh', text: '挪威和秘鲁主持了会议。' },
        messages: ['Unexpected country `秘鲁`, expected `Chile` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation } = comparison
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      const [wanted, found] = [
        readCountries(there, source.language),
        readCountries(here, translation.language),
      ]
      const { onlyFirst, onlySecond } = unmatched(wanted, found, isSame)
      const [missing, added] = [distinct(onlyFirst), distinct(onlySecond)]
      const [expected] = missing
      const [actual] = added
      if (!expected || !actual || missing.length + added.length > 2) return []
      if (isHinted(expected, here.text, found, translation.language)) return []
      if (isHinted(actual, there.text, wanted, source.language)) return []
      return replacements(sameCountries, comparison, pair, {
        noun: 'country',
        missing: [expected.text],
        added: [actual.text],
      })
    })
  },
}

/** Whether two names may be of one country. */
function isSame(one: CountryToken, other: CountryToken): boolean {
  return [...one.codes].some((code) => other.codes.has(code))
}

/** Countries whose names may begin with one word until it tells nothing about any: republic, united, south. */
const mostOfOneWord = 2

/** The first word of a country's name, or of a name such as South Africa the first that does not begin those of several countries. */
function tellingWord(name: string, language: Language): string {
  const words = name.split(/[ \u00A0]/u)
  const common = commonWords(language)
  return words.find((word) => word.length > 3 && !common.has(word)) ?? name
}

const commonWords = oncePerLanguage((language): ReadonlySet<string> => {
  const holders = new Map<string, Set<string>>()
  for (const code of countryCodes)
    for (const name of countryNames(code, language)) {
      const [first = '', ...more] = foldText(name, language)
        .toLowerCase()
        .split(/[ \u00A0]/u)
      if (more.length > 0) holders.set(first, (holders.get(first) ?? new Set()).add(code))
    }
  return new Set([...holders].flatMap(([word, codes]) => (codes.size > mostOfOneWord ? [word] : [])))
})

function distinct(countries: readonly CountryToken[]): CountryToken[] {
  return countries.filter(
    (country, index) => countries.findIndex((other) => isSame(other, country)) === index,
  )
}

/**
 * Whether a text, its names of countries aside, holds the beginning of a country's name: Norw of Norwegian. Of short names it is
 * three letters.
 */
function isHinted(
  { codes }: CountryToken,
  text: string,
  countries: readonly CountryToken[],
  language: Language,
): boolean {
  const rest = countries.reduce((left, country) => left.replaceAll(country.text, ' '), text).toLowerCase()
  return [...codes].some((code) =>
    countryNames(code, language).some((name) => {
      const whole = foldText(name, language).toLowerCase().replace(/^ال/u, '')
      if (isUnspaced(whole.charAt(0))) return rest.includes(whole.slice(0, 2))
      const word = tellingWord(whole, language)
      const beginning = literal(word.slice(0, whole.length > 8 ? 4 : 3))
      // Particles are written together with the words behind them: والنرويجية.
      return new RegExp(`(?<!\\p{L}${language.direction === 'rtl' ? '{5}' : ''})${beginning}`, 'u').test(rest)
    }),
  )
}
