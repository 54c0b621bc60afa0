import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/language/count-words.js'
import { findName, wordsOf } from '../../src/language/find-name.js'
import { foldText } from '../../src/language/fold-text.js'
import { formatNumber } from '../../src/language/format-number.js'
import { fitOf } from '../../src/language/recognise.js'
import { sentences } from '../../src/language/sentences.js'
import { languageData } from '../support/languages.js'

describe('formatNumber should', () => {
  const written = (tag: string, value: number) =>
    formatNumber(value, languageData(tag)).replace(/[\u00A0\u202F]/gu, ' ')
  it('follow each language', () => {
    expect(['en', 'fr', 'es', 'ru', 'zh', 'ar'].map((tag) => written(tag, 1234.5))).toEqual([
      '1,234.5',
      '1 234,5',
      '1234,5',
      '1234,5',
      '1234.5',
      '1 234,5',
    ])
    expect(written('es', 12345)).toBe('12 345')
    expect(written('en', -2)).toBe('−2')
  })
})

describe('sentences should', () => {
  const split = (tag: string, text: string) =>
    sentences(text, languageData(tag)).map((sentence) => sentence.text.trim())
  it('keep titles and initials with their names', () => {
    expect(split('en', 'Mr. Ivan Šimonović spoke. Dr. Adams followed.')).toHaveLength(2)
    expect(split('fr', 'M. Rapp a parlé. Mme Wierda aussi.')).toHaveLength(2)
  })
  it('split Chinese and Arabic', () => {
    expect(split('zh', '会议开幕。会议闭幕。')).toHaveLength(2)
    expect(split('ar', 'افتتح الاجتماع. ثم اختتم.')).toHaveLength(2)
  })
})

describe('findName should', () => {
  const found = (tag: string, name: string, text: string) =>
    findName(wordsOf(foldText(text, languageData(tag))), name, languageData(tag)) !== null
  it('know inflected forms and particles', () => {
    expect(found('ru', 'Совет Безопасности', 'Советом Безопасности')).toBe(true)
    expect(found('ru', 'Иван Шимонович', 'с Иваном Шимоновичем')).toBe(true)
    expect(found('ar', 'مجلس الأمن', 'ولمجلس الأمن')).toBe(true)
    expect(found('ar', 'الجمعية العامة', 'للجمعية العامة')).toBe(true)
    expect(found('zh', 'Emerge USA', 'Emerge USA首席执行官')).toBe(true)
  })
  it('not take one name for another', () => {
    expect(found('en', 'Simon Adams', 'Simon Adamson spoke')).toBe(false)
    expect(found('ru', 'Совет Безопасности', 'Совет по правам человека')).toBe(false)
    expect(found('zh', '安全理事会', '人权理事会')).toBe(false)
  })
})

describe('fitOf should', () => {
  it('tell scripts and languages apart', () => {
    const text = 'Les participants ont remercié le pays hôte de son accueil.'
    expect(fitOf(text, languageData('fr')).frequent).toBeGreaterThan(fitOf(text, languageData('en')).frequent)
    expect(fitOf(text, languageData('ru')).script).toBe(0)
  })
})

describe('countWords should', () => {
  it('count words, also where they are written together', () => {
    expect(countWords('One two, three.', languageData('en'))).toBe(3)
    expect(countWords('安全理事会通过决议', languageData('zh'))).toBeGreaterThan(2)
  })
})
