import { describe, expect, it } from 'vitest'
import { conventionsOf } from '../../src/language/conventions/conventions.js'
import { quotationMarks } from '../../src/language/conventions/quotation-marks.js'
import { separatorsOf } from '../../src/language/conventions/separators.js'
import { formatDate, formatDateRange } from '../../src/language/date.js'

describe('conventions of a language that nobody has described', () => {
  it.each([
    ['af', 'Latn', 'ltr', 'Afrikaans'],
    ['ckb', 'Arab', 'rtl', 'کوردیی ناوەندی'],
    ['th', 'Thai', 'ltr', 'ไทย'],
    ['ka', 'Geor', 'ltr', 'ქართული'],
  ])('should be those of its script: %s', (tag, script, direction, name) => {
    const language = conventionsOf(tag)
    expect(language).toMatchObject({ script, direction })
    expect(language.name).toContain(name)
  })

  it('should write the year of the Gregorian calendar where the country counts otherwise', () => {
    expect(formatDate('2017-04-24', conventionsOf('th'))).toContain('2017')
    expect(formatDate('2017-04-24', conventionsOf('fa'))).toMatch(/۲۰۱۷/u)
  })

  it('should write both months of a range although CLDR leaves one out', () => {
    expect(formatDateRange('2017-04-24', '2017-06-26', conventionsOf('sw'))).toMatch(/Aprili.*Juni/u)
  })

  it('should write months as words or as figures with their sign', () => {
    expect(formatDateRange('2017-04-24', '2017-04-26', conventionsOf('ja'))).toMatch(/4月24日.*26日/u)
    expect(conventionsOf('ja').dates.months[3]).toBe('4月')
  })

  it('should give a tag that CLDR does not know the conventions of the root', () => {
    expect(conventionsOf('qaa')).toMatchObject({ script: 'Latn', direction: 'ltr' })
  })

  it('should keep signs of East Asia off the ends of lines in its scripts alone', () => {
    expect(conventionsOf('yue').typography.neverStartLine).toContain('。')
    expect(conventionsOf('ko').typography.neverStartLine).toBe('')
  })
})

describe('quotation marks', () => {
  it.each([
    ['cs', '„', '“'],
    ['fi', '”', '”'],
    ['de-CH', '«', '»'],
    ['de-AT', '„', '“'],
    ['zh-TW', '「', '」'],
    ['xh', '“', '”'],
  ])('should be those of CLDR: %s', (tag, open, close) => {
    expect(quotationMarks(tag).quotes).toEqual({ open, close })
  })
})

describe('separators', () => {
  it.each([
    ['fa', 'Arab', ': ', '، ', '؛ '],
    ['ja', 'Jpan', '：', '、', '；'],
    ['cs', 'Latn', ': ', ', ', '; '],
  ])('should be those of the language and its script: %s', (tag, script, label, list, entry) => {
    expect(separatorsOf(tag, script)).toEqual({
      labelSeparator: label,
      listSeparator: list,
      entrySeparator: entry,
    })
  })
})
