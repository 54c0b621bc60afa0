import { describe, expect, it } from 'vitest'
import { formatDate, formatDateRange } from '../../src/language/date.js'
import { toDigits } from '../../src/language/digits.js'
import { languageData } from '../support/languages.js'

describe('toDigits it should', () => {
  it('leave Latin digits', () => expect(toDigits('1.2', 'latn')).toBe('1.2'))
  it('write Arabic-Indic digits', () => expect(toDigits('1.2', 'arab')).toBe('١.٢'))
  it('write Devanagari digits', () => expect(toDigits('2017', 'deva')).toBe('२०१७'))
  it('refuse an unknown system', () => expect(() => toDigits('1', 'none')).toThrow(RangeError))
})

describe('formatDate it should', () => {
  const day = (tag: string) => formatDate('2017-06-01', languageData(tag)).replace(/\u00A0/g, ' ')
  it('follow each language', () => {
    expect(['en', 'fr', 'es', 'ru', 'zh', 'ar'].map(day)).toEqual([
      '1 June 2017',
      '1er juin 2017',
      '1 de junio de 2017',
      '1 июня 2017 года',
      '2017年6月1日',
      '1 حزيران/يونيه 2017',
    ])
  })
  it('refuse what is no date', () => expect(() => formatDate('2017', languageData('en'))).toThrow(RangeError))
})

describe('formatDateRange it should', () => {
  const range = (tag: string, from = '2017-04-24', to = '2017-04-25') =>
    formatDateRange(from, to, languageData(tag)).replace(/\u00A0/g, ' ')
  it('join two days of a month', () => {
    expect(['en', 'fr', 'es', 'ru', 'zh', 'ar'].map((tag) => range(tag))).toEqual([
      '24–25 April 2017',
      '24-25 avril 2017',
      '24 y 25 de abril de 2017',
      '24–25 апреля 2017 года',
      '2017年4月24日至25日',
      '24 و25 نيسان/أبريل 2017',
    ])
  })
  it('join days of two months and of two years', () => {
    expect(range('en', '2017-04-30', '2017-05-01')).toBe('30 April – 1 May 2017')
    expect(range('en', '2017-12-30', '2018-01-02')).toBe('30 December 2017 – 2 January 2018')
  })
  it('write one day once', () => expect(range('en', '2017-04-24', '2017-04-24')).toBe('24 April 2017'))
})
