import { replacements } from '../replacements.js'
import { readPairs, unmatched } from '../texts.js'
import type { ParityRule } from '../types.js'

/** Document symbols and numbers of resolutions are the same in every language, letter by letter. */
export const sameSymbols: ParityRule = {
  id: 'same-symbols',
  source: 'parity',
  severity: 'error',
  summary: 'A document symbol or number of a resolution that the other language does not have.',
  reason: 'A symbol is an address. With one character wrong the reader finds another document or none.',
  examples: {
    accepted: [
      {
        text: 'See A/RES/60/1 and resolution 71/248.',
        translation: { language: 'ar', text: 'انظر A/RES/60/1 والقرار 71/248.' },
      },
    ],
    rejected: [
      {
        text: 'See A/RES/60/1.',
        translation: { language: 'fr', text: 'Voir A/RES/61/1.' },
        messages: ['Unexpected symbol `A/RES/61/1`, expected `A/RES/60/1` as in the source'],
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
        (one, other) => one.symbol === other.symbol,
      )
      return replacements(sameSymbols, comparison, pair, {
        noun: 'symbol',
        missing: onlyFirst.map(({ text }) => text),
        added: onlySecond.map(({ text }) => text),
      })
    })
  },
}
