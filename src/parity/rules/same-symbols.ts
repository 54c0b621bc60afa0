import type { SymbolToken } from '../../language/read/types.js'
import { divisionMarksApart } from '../division-marks.js'
import { lostCodes, otherCodes } from '../other-codes.js'
import type { PartReading } from '../part-reading.js'
import { replacements } from '../replacements.js'
import { languagesOf, readPairs, unmatched } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Document symbols and numbers of resolutions are the same in every language, letter by letter; annexes, chapters and subparagraphs are
 * counted alike, in the numerals and letters of each.
 */
export const sameSymbols: ParityRule = {
  id: 'same-symbols',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary:
    'A document symbol, number of a resolution, or numeral or letter of a division that the other language does not have.',
  reason: 'A symbol is an address. With one character wrong the reader finds another document or none.',
  note: 'Copy the symbol from the source.',
  examples: {
    accepted: [
      {
        text: 'See A/RES/60/1 and resolution 71/248.',
        translation: { language: 'ar', text: 'انظر A/RES/60/1 والقرار 71/248.' },
      },
      {
        text: 'See chapter III, paragraph 3 (b).',
        translation: { language: 'zh', text: '见第三章第3段(b)项。' },
      },
    ],
    rejected: [
      {
        text: 'See A/RES/60/1.',
        translation: { language: 'fr', text: 'Voir A/RES/61/1.' },
        messages: ['Unexpected symbol `A/RES/61/1`, expected `A/RES/60/1` as in the source'],
      },
      {
        text: 'See Annex IV, paragraph 3 (b).',
        translation: { language: 'fr', text: 'Voir l’annexe VI, paragraphe 3 c).' },
        messages: [
          'Unexpected number `VI`, expected `IV` as in the source',
          'Unexpected number `c)`, expected `(b)` as in the source',
        ],
      },
      {
        text: 'Levels of PM2.5 fell.',
        translation: { language: 'fr', text: 'Les concentrations de PM3,5 ont baissé.' },
        messages: ['Unexpected symbol `PM3,5`, expected `PM2.5` as in the source'],
      },
      {
        text: 'See E/CN.4/2005/1.',
        translation: { language: 'zh', text: '见该文件。' },
        messages: ['Missing symbol, expected `E/CN.4/2005/1` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      const { onlyFirst, onlySecond } = unmatched(
        there.symbols,
        here.symbols,
        (one, other) => inFull(one.symbol) === inFull(other.symbol),
      )
      const codes = otherCodes(there.text, here.text)
      const added = onlySecond.filter(({ symbol }) => !isSaidInNumbers(symbol, there, onlyFirst))
      const missing = onlyFirst.filter(
        ({ symbol }) => !isSaidInNumbers(symbol, here, onlySecond) && !isHyphened(symbol, here.text),
      )
      const differing = {
        noun: 'symbol',
        missing: [...missing.map(({ text }) => text), ...codes.missing],
        added: [...added.map(({ text }) => text), ...codes.added],
      }
      const lost = lostCodes(there.text, here).filter((code) => !codes.missing.includes(code))
      const isCertain = (at: number): boolean => {
        const [expected, actual] = [differing.missing[at], differing.added[at]]
        if (expected !== undefined && actual !== undefined) return !isPart(expected, actual)
        // Two numbers with a stroke are also a fraction, a season or a score; a translation may say where to read more.
        return expected !== undefined && !looksAlike(expected)
      }
      const { source, translation } = languagesOf(comparison)
      const marks = divisionMarksApart(
        { reading: there, language: source },
        { reading: here, language: translation },
      )
      return [
        ...replacements(sameSymbols, comparison, pair, { ...differing, isCertain }),
        ...replacements(sameSymbols, comparison, pair, {
          noun: 'number',
          missing: marks.map((mark) => mark.missing),
          added: marks.map((mark) => mark.added),
          isCertain: (at) => marks[at]?.isCertain ?? false,
        }),
        // The letters of a code are also a unit or a season, which a translation says in words.
        ...replacements({ ...sameSymbols, severity: 'warning' }, comparison, pair, {
          noun: 'symbol',
          missing: lost,
          added: [],
        }),
      ]
    })
  },
}

/** A season with its second year in full: 2015/16 is 2015/2016. */
function inFull(symbol: string): string {
  const [, first = '', second = ''] = /^(\d{4})\/(\d{2})$/u.exec(symbol) ?? []
  const next = String(Number(first) + 1)
  return first !== '' && next.endsWith(second) ? `${first}/${next}` : symbol
}

/** Whether a section is counted with hyphens in the other text: 3.2.1 as 3-2-1. */
function isHyphened(symbol: string, text: string): boolean {
  return /^\d+(?:\.\d+)+$/u.test(symbol) && text.includes(symbol.replaceAll('.', '-'))
}

/** Whether one of two symbols is the other with a part cut off, as by a space. */
function isPart(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one)
}

/** Fractions, seasons and pairs look like numbers of resolutions: 2/3 is two thirds, 24/7 is 24 hours, 7 days. */
function isSaidInNumbers(symbol: string, { numbers }: PartReading, left: readonly SymbolToken[]): boolean {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/u.exec(symbol) ?? []
  // Another such symbol that is left over is rather the same one with another digit.
  if (first === undefined || second === undefined || left.some((other) => looksAlike(other.symbol)))
    return false
  const [one, other] = [Number(first), Number(second)]
  const known = numbers.flatMap(({ values, parts }) => [...values, ...parts])
  const has = (value: number): boolean => known.some((number) => Math.abs(number - value) < 1e-4)
  return (has(one) && (has(other) || has(one - (one % 100) + other))) || has(one / other)
}

function looksAlike(symbol: string): boolean {
  return /^\d+\/\d+$/u.test(symbol)
}
