import { describe, expect, it } from 'vitest'
import { directionOf } from '../../src/language/direction.js'
import { rightToLeftLetter, scriptFacts, scripts, unspacedLetters } from '../../src/language/scripts.js'

describe('the table of scripts', () => {
  it('should name only scripts that Unicode knows', () => {
    for (const { letters } of Object.values(scripts)) {
      for (const letter of letters) expect(() => new RegExp(`\\p{Script=${letter}}`, 'u')).not.toThrow()
    }
  })

  it.each('ar fa ur he yi dv syr nqo ff-Adlm rhg-Rohg man-Nkoo ks sd'.split(' '))(
    'should know that %s is written from right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl')
    },
  )

  it.each('en ru el zh ja ko hi th am ka hy km my az-Latn pa-Guru'.split(' '))(
    'should know that %s is written from left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr')
    },
  )

  it.each(['א', 'ش', 'ܐ', 'ދ', 'ߊ', '𞤀', '𐴀', 'ࠀ', '𐺀'])(
    'should know %s for a right-to-left letter',
    (letter) => {
      expect(rightToLeftLetter.test(letter)).toBe(true)
    },
  )

  it.each(['a', 'я', '中', 'ก', '1', '-', '،', '\u061C', '٣', '۳'])(
    'should not take %s for one',
    (letter) => {
      expect(rightToLeftLetter.test(letter)).toBe(false)
    },
  )

  it('should say which scripts write words together', () => {
    const unspaced = new RegExp(`[${unspacedLetters}]`, 'u')
    expect(['中', 'あ', 'ア', 'ก', 'ក', 'မ'].every((letter) => unspaced.test(letter))).toBe(true)
    expect(['a', '한', 'ش', 'न'].some((letter) => unspaced.test(letter))).toBe(false)
    expect(scriptFacts('Kore').isSpaced).toBe(true)
    expect(scriptFacts('Jpan').isSpaced).toBe(false)
  })
})
