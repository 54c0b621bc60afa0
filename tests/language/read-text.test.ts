import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/language/fold-text.js'
import { readText } from '../../src/language/read-text.js'
import { languageData } from '../support/languages.js'

function values(tag: string, text: string): number[] {
  return readText(text, languageData(tag)).numbers.map(({ values: [value] }) => value ?? Number.NaN)
}

describe('foldText should', () => {
  it('read digits of every script, and drop marks of direction', () => {
    expect(foldText('\u200E٢٠١٧ २०१७ ２０１７', languageData('en'))).toBe('2017 2017 2017')
  })
})

describe('readText should', () => {
  it.each([
    ['en', '465,000 and $5.53 billion', [465000, 5.53e9]],
    ['fr', '465 000 et 5,53 milliards', [465000, 5.53e9]],
    ['es', '465.000 y 5.530 millones', [465000, 5.53e9]],
    ['ru', '465 000 и 5,53 млрд', [465000, 5.53e9]],
    ['zh', '46.5万和55.3亿', [465000, 5.53e9]],
    ['ar', '465\u00A0000 و 5,53 بلايين', [465000, 5.53e9]],
    ['zh', '6 500多万', [6.5e7]],
    ['ar', '٤٦٥٬٠٠٠', [465000]],
  ])('read figures and words of scale: %s %s', (tag, text, expected) => {
    const read = values(tag, text)
    expect(read.map((value) => Math.round(value))).toEqual(expected)
  })
  it.each([
    ['en', 'one hundred and fifty; forty-second; a million and a half', [150, 42, 1.5e6]],
    ['fr', 'quatre-vingt-dix-sept; trente et un; quarante-deuxième', [97, 31, 42]],
    ['es', 'ciento cincuenta; dos mil; treinta y uno', [150, 2000, 31]],
    ['ru', 'сто пятьдесят; сорок вторую; полтора миллиона', [150, 42, 1.5e6]],
    ['zh', '一百二十六；十二；两千', [126, 12, 2000]],
    ['ar', 'ستة وعشرين؛ اثنتي عشرة؛ مائة وخمسون', [26, 12, 150]],
    [
      'en',
      'half a million; three quarters of a million; a third of the million',
      [5e5, 7.5e5, 0.333333, 1e6],
    ],
    ['fr', 'un demi-million; trois quarts de million; un demi-milliard', [5e5, 7.5e5, 5e8]],
    ['de', 'eine halbe Million; zweieinhalb Millionen', [5e5, 2.5e6]],
    ['ar', 'مليونان ونصف؛ ألفان ونصف؛ ثلاثة أرباع المليون', [2.5e6, 2500, 7.5e5]],
  ])('read numbers in words: %s %s', (tag, text, expected) => {
    expect(values(tag, text)).toEqual(expected)
  })
  it('leave digits inside words alone', () => expect(values('en', 'R2P and G20')).toEqual([]))
  it('give both ends of a range their scale and per cent', () => {
    const [from, to] = readText('de 1.200 a 2.000 millones', languageData('es')).numbers
    expect(from?.values).toEqual([1200, 1.2e9])
    expect(to?.values).toEqual([2e9])
    const [first, second] = readText('from 14.3 to 10.9 per cent', languageData('en')).numbers
    expect([first?.percent, second?.percent]).toEqual(['maybe', 'yes'])
  })
  it('read months, and not verbs', () => {
    const months = (tag: string, text: string) =>
      readText(text, languageData(tag))
        .months.filter(({ isCertain }) => isCertain)
        .map(({ month, day }) => [month, day])
    expect(months('en', 'It may meet on 3 May 2016.')).toEqual([[5, 3]])
    expect(months('ar', 'مارس حقه في 3 مارس 2016')).toEqual([[3, 3]])
    expect(months('zh', '三个月后的2017年4月24日')).toEqual([[4, 24]])
    expect(months('fr', 'Septembre 2016 : accord.')).toEqual([[9, null]])
    expect(months('en', 'The Peace March began.')).toEqual([])
    expect(months('es', 'Agosto ya está aquí.')).toEqual([])
  })
  it('read document symbols and no figures out of them', () => {
    const { symbols, numbers } = readText(
      'A/RES/60/1, E/CN.4/2005/1, S/2017/123/EN and 71/248',
      languageData('en'),
    )
    expect(symbols.map(({ symbol }) => symbol)).toEqual([
      'A/RES/60/1',
      'E/CN.4/2005/1',
      'S/2017/123',
      '71/248',
    ])
    expect(numbers).toEqual([])
  })
  it.each([
    ['en', 'no fewer than 27', 'atLeast'],
    ['en', 'shall not exceed 27', 'atMost'],
    ['fr', 'ne doivent pas dépasser 27', 'atMost'],
    ['es', 'no más de 27', 'atMost'],
    ['ru', 'не менее 27', 'atLeast'],
    ['zh', '不得超过27', 'atMost'],
    ['ar', 'ما لا يقل عن 27', 'atLeast'],
    ['en', 'more than 27', 'moreThan'],
  ])('read limits: %s %s', (tag, text, limit) => {
    expect(readText(text, languageData(tag)).numbers[0]?.limit).toBe(limit)
  })
})
