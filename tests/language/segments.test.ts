import { describe, expect, it } from 'vitest'
import { segments } from '../../src/language/segments.js'
import { growth } from '../support/processor-time.js'

describe('segments', () => {
  const grapheme = new Intl.Segmenter('und', { granularity: 'grapheme' })
  const cases: [string, Intl.Segmenter, string][] = [
    ['letters with marks', grapheme, 'a\u0301b'.repeat(3000)],
    ['one letter with thousands of marks', grapheme, `x${'\u0301'.repeat(5000)}yz${'\u0301'.repeat(3000)}`],
    ['flags', grapheme, `a${'🇫🇷🇰🇪'.repeat(1500)}`],
    ['families', grapheme, '👩‍👩‍👧 '.repeat(1500)],
    [
      'sentences',
      new Intl.Segmenter('en', { granularity: 'sentence' }),
      'He came at 5. 12 people. Left! e.g. this one. '.repeat(400),
    ],
    [
      'one long sentence',
      new Intl.Segmenter('en', { granularity: 'sentence' }),
      `${'a '.repeat(9000)}. B. C.`,
    ],
    ['words', new Intl.Segmenter('en', { granularity: 'word' }), "It's 3.5 per cent, isn't it? ".repeat(400)],
  ]

  it.each(cases)('it should find what is found at once: %s', (_name, segmenter, text) => {
    const expected = Array.from(segmenter.segment(text), ({ segment, index }) => `${index} ${segment}`)
    const found = Array.from(segments(segmenter, text), ({ segment, index }) => `${index} ${segment}`)
    expect(found).toEqual(expected)
  })

  it('it should take time that grows with the length of the text', () => {
    const run = (size: number) => {
      let count = 0
      for (const _ of segments(grapheme, 'a'.repeat(size))) count += 1
      expect(count).toBe(size)
    }
    expect(growth(run, 20_000)).toBeLessThan(9)
  })
})
