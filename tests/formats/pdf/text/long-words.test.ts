import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/formats/pdf/text/break-lines.js'
import { prepareParagraph } from '../../../../src/formats/pdf/text/prepare-paragraph.js'
import { hyphenationPoints } from '../../../../src/language/hyphenation-points.js'
import { growth } from '../../../support/processor-time.js'
import { testSettings, textRun } from './test-styles.js'

/** Parts of which a word without a break of its own is made; its letters come in an order that does not repeat. */
const alphabets: Record<string, string> = {
  letters: 'abcdefghijklmnopqrstuvwxyz',
  capitals: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digits: '0123456789',
  address: 'abcdefghij/-_.?=&',
  marks: 'a\u0301\u0302',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  mixed: 'abcابتث123',
}

function word(alphabet: string, length: number): string {
  let text = ''
  for (let index = 0, seed = 7; index < length; index++) {
    seed = (seed * 48271) % 2147483647
    text += alphabet[seed % alphabet.length] ?? ''
  }
  return text
}

function setWord(text: string, arabic: boolean, options: object = {}) {
  const settings = arabic ? testSettings.arabic : testSettings.latin
  return breakLines(prepareParagraph([textRun(text)], { ...settings, ...options }), { width: 352 })
}

describe('a word longer than its line', () => {
  it.each(Object.keys(alphabets))('it should take time that grows with its length: %s', (name) => {
    const alphabet = alphabets[name] ?? ''
    const arabic = /[\u0600-\u06ff]/.test(alphabet)
    expect(growth((size) => setWord(word(alphabet, size), arabic), 2500)).toBeLessThan(9)
  })

  it('it should keep every letter and never overflow', () => {
    const text = word(alphabets.letters ?? '', 5000)
    const lines = setWord(text, false)
    const read = lines.map(({ pieces }) =>
      pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''),
    )
    expect(read.join('')).toBe(text)
    for (const { contentWidth } of lines) expect(contentWidth).toBeLessThanOrEqual(352.05)
  })

  it('it should fill its lines in a balanced heading', () => {
    const lines = setWord(word(alphabets.letters ?? '', 1000), false, { balanced: true })
    for (const { contentWidth } of lines.slice(0, -1)) expect(contentWidth).toBeGreaterThan(176)
  })

  it('it should not be hyphenated where it is longer than any word', () => {
    const options = { patterns: 'en-gb' }
    expect(hyphenationPoints('responsibility'.repeat(7), options)).not.toEqual([])
    expect(hyphenationPoints('responsibility'.repeat(8), options)).toEqual([])
  })
})
