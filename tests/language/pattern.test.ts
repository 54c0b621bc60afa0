import { describe, expect, it } from 'vitest'
import { wordEnd, wordStart } from '../../src/language/pattern.js'
import { unspacedLetters } from '../../src/language/scripts.js'

const begins = new RegExp(`${wordStart}$`, 'u')
const ends = new RegExp(`^${wordEnd}`, 'u')
const unspaced = new RegExp(`[${unspacedLetters}]`, 'u')

describe('The boundary of a word should', () => {
  it.each([
    'Latin',
    'Greek',
    'Cyrillic',
    'Armenian',
    'Hebrew',
    'Arabic',
    'Georgian',
    'Devanagari',
    'Ethiopic',
    'Hangul',
    'Han',
    'Hiragana',
    'Katakana',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
  ])('be what the properties of Unicode say in %s', (script) => {
    expect(wrongIn(new RegExp(`\\p{Script=${script}}`, 'u'))).toEqual([])
  })
  it('stand between words and the signs of no script', () => {
    expect(wrongIn(/(?=\p{Script=Common})[\p{P}\p{Z}\p{Nd}\p{S}\p{Cf}]/u)).toEqual([])
  })
})

/** Characters of a set that the pattern takes for a letter when they are none, or the other way round. */
function wrongIn(set: RegExp): string[] {
  const wrong: string[] = []
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCodePoint(code)
    if ((code >= 0xd800 && code <= 0xdfff) || !set.test(character)) continue
    const isLetter = /[\p{L}\p{M}]/u.test(character) && !unspaced.test(character)
    if (begins.test(character) === isLetter || ends.test(character) === isLetter)
      wrong.push(`U+${code.toString(16).toUpperCase()} ${character}`)
  }
  return wrong
}
