import { describe, expect, it } from 'vitest'
import { Suggestions } from '../../src/model/suggestions.js'

describe('Suggestions', () => {
  it.each([
    ['figurs', 'figures'],
    ['fgiures', 'figures'],
    ['Figure', 'figures'],
    ['tabel', 'table'],
    ['unlike', null],
    ['', null],
  ])('should take %j for %j', (word, meant) => {
    expect(new Suggestions().nearest(word, ['figures', 'table'])).toBe(meant)
  })

  it('should offer what was meant as it is written', () => {
    expect(new Suggestions().didYouMean('tabel', ['table'], (near) => `:::${near}`)).toBe(
      'Did you mean `:::table`?',
    )
  })

  it('should offer nothing for words that nobody types', () => {
    const word = 'x'.repeat(60_000)
    expect(new Suggestions().nearest(word, [`${word}y`])).toBeNull()
  })

  it('should compare no more than one search may, however many words and candidates there are', () => {
    const suggestions = new Suggestions()
    const candidates = Array.from({ length: 10_000 }, (_, index) => `heading-number-${index}`)
    const lengths = Array.from({ length: 20 }, () => {
      let read = 0
      const counted = (function* () {
        for (const candidate of candidates) {
          read++
          yield candidate
        }
      })()
      suggestions.nearest('heding-number-x-12', counted)
      return read
    })
    expect(lengths[0]).toBe(candidates.length)
    expect(lengths.at(-1)).toBe(1)
  })
})
