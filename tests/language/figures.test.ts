import { expect, it } from 'vitest'
import { readText } from '../../src/language/read-text.js'
import { languageData } from '../support/languages.js'
import { growth } from '../support/processor-time.js'

const values = (tag: string, text: string) =>
  readText(text, languageData(tag)).numbers.map((number) => number.values)

it.each([
  ['en', 'It costs $5m.', [[5e6]]],
  ['en', 'The wall is 5 m high.', [[5]]],
  ['en', 'Some 10k visits.', [[10, 10_000]]],
  ['fr', 'Cela coûte 5 M€.', [[5e6]]],
  ['fr', 'dans les trente premiers jours', [[30], [1]]],
  ['fr', 'la trente et unième et la soixante-quinzième séance', [[31], [75]]],
  ['es', 'los treinta primeros días del cuadragésimo tercer período', [[30], [1], [43]]],
  ['pt', 'trinta segundos, a quadragésima terceira sessão', [[30], [2], [43]]],
  ['ru', 'двадцать первый век, двадцать первых дней', [[21], [20], [1]]],
  ['ar', 'الدورة العشرون بعد السنوات العشر الأولى', [[20], [10], [1]]],
  ['ar', 'الدورة الرابعة والسبعون', [[74]]],
  ['en', 'the 2015-16 season', [[2015], [16, 2016]]],
  ['zh', '二零一零年五月五日', [[2010], [5]]],
  ['zh', '二百五十人', [[250]]],
  ['ar', 'لكل 000 100 شخص', [[100_000]]],
  ['ar', 'لكل 000 1 شخص', [[1000]]],
  ['fr', '1,234,567 voix', [[1_234_567]]],
  ['en', 'two million, three hundred thousand dollars', [[2_300_000]]],
  ['en', 'two million, three men', [[2e6], [3]]],
  ['en', 'It ends at noon.', [[12]]],
  ['en', 'It reached 12,34,567 people and 5 million 300 thousand.', [[1_234_567], [5_300_000]]],
  ['en', 'Rooms 10, 20, 300, in 2 million 3 years ago', [[10], [20], [300], [2e6], [3]]],
  ['hi', '१२,३४,५६७ लोग। 45 लाख रुपये', [[1_234_567], [4_500_000]]],
  ['hi', 'दोनों देशों ने पच्चीस प्रतिशत दिया।', [[2], [25]]],
  ['ja', '3億5千万人と1億2,345万円、3万5000件', [[350_000_000], [123_450_000], [35_000]]],
  ['ja', '十二か国が二百五十人を派遣した。', [[12], [250]]],
  ['zh', '3亿5千万人，1万2千件', [[350_000_000], [12_000]]],
  ['ko', '1억 2,345만 명과 3만5000건', [[123_450_000], [35_000]]],
  ['ko', '제 3 조에 따라 3조 원을', [[3], [3e12]]],
  ['ko', '열두 나라가 4,500만 유로를 냈다.', [[12], [45_000_000]]],
])('should read the numbers in %s: %s', (tag, text, expected) => {
  expect(values(tag, text)).toEqual(expected)
})

it('should keep figures in codes apart, for what another text sets apart', () => {
  const { numbers, codes } = readText('PM2.5, ISO4217 and 24/7', languageData('en'))
  expect(numbers).toEqual([])
  expect(codes).toEqual(expect.arrayContaining([2.5, 4217, 24, 7]))
})

it('should know ordinals in figures', () => {
  const { numbers } = readText('the 3rd of 40 reports', languageData('en'))
  expect(numbers.map(({ isOrdinal }) => isOrdinal)).toEqual([true, false])
})

it.each(['en', 'fr', 'es', 'ru', 'zh', 'ar'])(
  'a figure of any length should be read in linear time in %s',
  (tag) => {
    const language = languageData(tag)
    expect(growth((size) => readText('7'.repeat(size), language), 25_000)).toBeLessThan(10)
  },
)
