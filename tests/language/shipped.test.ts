import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { captionKind } from '../../src/language/caption-kind.js'
import { formatDate, formatDateRange } from '../../src/language/date.js'
import { hyphenationPoints } from '../../src/language/hyphenation-points.js'
import { readText } from '../../src/language/read-text.js'
import { scripts } from '../../src/language/scripts.js'
import { readLanguage } from '../../src/read/language.js'
import { languageFileSchema } from '../../src/read/language-schema.js'
import { packagedTemplates, templatesOf } from '../../src/read/templates.js'

const files = readdirSync(path.join(packagedTemplates, 'languages'))
const tags = files.map((file) => file.replace('.yaml', ''))
const templates = templatesOf(packagedTemplates)

/** Places for values that a word of the language must hold. */
const places: Record<string, string[]> = {
  note: ['{number}'],
  table: ['{number}'],
  figure: ['{number}'],
  paragraph: ['{number}'],
  original: ['{language}'],
  translation: ['{language}'],
  embargoed: ['{date}'],
  page: ['{page}', '{pages}'],
}

async function shipped(tag: string) {
  const { language, messages } = await readLanguage(tag, templates)
  expect(messages).toEqual([])
  if (!language) throw new Error(`No language \`${tag}\``)
  return language
}

describe.each(tags)('the language %s', (tag) => {
  it('should know all that editions show, with its places for values', async () => {
    const { words, script, direction } = await shipped(tag)
    for (const [word, wanted] of Object.entries(places))
      for (const place of wanted) expect(words[word as keyof typeof words], word).toContain(place)
    expect(Object.values(words).filter((word) => word === '')).toEqual([])
    expect(scripts[script]?.direction).toBe(direction)
  })

  it('should say in its own words how a book can be read, and what labels begin with', async () => {
    const { words, script, comparison } = await shipped(tag)
    const own = {
      Hant: /\p{Script=Han}/u,
      Hans: /\p{Script=Han}/u,
      Jpan: /\p{Script=Hiragana}/u,
      Kore: /\p{Script=Hangul}/u,
    }
    const letters = own[script as keyof typeof own] ?? new RegExp(`\\p{Script=${script}}`, 'u')
    for (const said of [words.accessibility, words.accessibilityOfPictures]) {
      expect(said).toMatch(letters)
      expect(said?.trim()).toMatch(/[.。।۔]$/u)
    }
    expect(words.accessibility?.match(/[.。।۔]/gu)).toHaveLength(3)
    const ofLabels = tag === 'ja' ? /\p{Script=Han}|\p{Script=Katakana}/u : letters
    for (const labels of [comparison.tableLabels, comparison.figureLabels]) {
      expect(labels.length).toBeGreaterThan(0)
      for (const label of labels) expect(label).toMatch(ofLabels)
    }
    expect(captionKind(words.table.replace('{number}', ''), { words, comparison })).toBe('table')
    for (const label of comparison.figureLabels)
      expect(captionKind(label, { words, comparison })).toBe('figure')
  })

  it('should leave nothing to the edition of CLDR that runs, unless it extends another', () => {
    const text = readFileSync(path.join(packagedTemplates, 'languages', `${tag}.yaml`), 'utf8')
    const { extends: base, ...own } = languageFileSchema.parse(parse(text))
    if (base !== undefined) return
    expect(Object.keys(own)).toEqual(
      expect.arrayContaining(['name', 'script', 'direction', 'words', 'numbers', 'dates', 'typography']),
    )
    expect(Object.keys(own.dates ?? {})).toEqual(
      expect.arrayContaining(['months', 'day', 'month', 'daysOfMonth', 'daysOfYear', 'days']),
    )
  })

  it('should write every day and range with all their parts', async () => {
    const language = await shipped(tag)
    const digits = { ...language, numbers: { ...language.numbers, digits: 'latn' } }
    expect(formatDate('2017-04-24', digits)).toMatch(/2017/u)
    expect(formatDate('2017-04-24', digits)).toMatch(/24/u)
    expect(formatDateRange('2017-04-24', '2017-04-26', digits)).toMatch(/24.*26/u)
    const months = formatDateRange('2017-04-24', '2017-06-26', digits)
    for (const part of ['24', '26', language.dates.months[3], language.dates.months[5]])
      expect(months).toContain(part)
    expect(formatDateRange('2016-12-31', '2017-01-02', digits)).toMatch(/2016.*2017/su)
  })

  it('should have its words in the kinds that come with the package', () => {
    const kind = parse(readFileSync(path.join(packagedTemplates, 'kinds/meeting-summary.yaml'), 'utf8')) as {
      labels: Record<string, Record<string, string>>
    }
    for (const [key, labels] of Object.entries(kind.labels))
      expect(labels[tag] ?? labels[tag.split('-')[0] ?? ''], key).toBeTruthy()
  })

  it('should name hyphenation patterns that exist', async () => {
    const { hyphenation } = await shipped(tag)
    if (hyphenation.patterns === null) return
    expect(hyphenationPoints('abcdefgh', { ...hyphenation, patterns: hyphenation.patterns })).toBeDefined()
  })
})

describe('hyphenation', () => {
  it.each([
    ['de', 'menschenrechte', 'men-schen-rechte'],
    ['it', 'dichiarazione', 'dichia-ra-zione'],
    ['pt', 'declaração', 'decla-ra-ção'],
    ['nl', 'verklaring', 'ver-kla-ring'],
    ['sv', 'mänskliga', 'mänsk-liga'],
  ])('should divide words of %s as its readers do', async (tag, word, divided) => {
    const { hyphenation } = await shipped(tag)
    const points = hyphenationPoints(word, { ...hyphenation, patterns: hyphenation.patterns ?? '' })
    const parts = [0, ...points].map((start, at) => word.slice(start, points[at] ?? word.length))
    expect(parts.join('-')).toBe(divided)
  })
})

describe('numbers in words and figures', () => {
  it.each([
    ['de', 'Dreiundzwanzig Staaten gaben 4,5 Millionen Euro.', [23, 4_500_000]],
    ['it', 'Ventitré Stati hanno versato 4,5 milioni di euro.', [23, 4_500_000]],
    ['pt', 'Doze Estados pagaram 2 mil milhões de euros.', [12, 2e9]],
    ['nl', 'Drieëntwintig landen betaalden 4,5 miljoen euro.', [23, 4_500_000]],
    ['sv', 'Tjugotre länder betalade 4,5 miljoner euro.', [23, 4_500_000]],
    ['pl', 'Dwanaście państw wpłaciło 4,5 mln euro.', [12, 4_500_000]],
    ['uk', 'Дванадцять країн сплатили 4,5 млн євро.', [12, 4_500_000]],
    ['el', 'Δώδεκα κράτη κατέβαλαν 4,5 εκατομμύρια ευρώ.', [12, 4_500_000]],
    ['tr', 'Yirmi ülke 4,5 milyon avro ödedi.', [20, 4_500_000]],
    ['id', 'Dua belas negara membayar 4,5 juta euro.', [12, 4_500_000]],
    ['vi', 'Mười hai nước đã đóng góp 4,5 triệu euro.', [12, 4_500_000]],
    ['he', 'עשרים מדינות שילמו 4.5 מיליון אירו.', [20, 4_500_000]],
    ['fa', 'دوازده کشور ۴٫۵ میلیون یورو پرداختند.', [12, 4_500_000]],
    ['ur', 'بارہ ممالک نے 45 لاکھ یورو ادا کیے۔', [12, 4_500_000]],
    ['ja', '12か国が450万ユーロを拠出した。', [12, 4_500_000]],
    ['ko', '12개국이 450만 유로를 냈다.', [12, 4_500_000]],
    ['hi', 'बारह देशों ने 45 लाख यूरो दिए।', [12, 4_500_000]],
    ['sw', 'Nchi ishirini zililipa yuro 4,500.', [20, 4500]],
  ])('should be read in %s', async (tag, text, values) => {
    const { numbers } = readText(text, await shipped(tag))
    expect(numbers.flatMap((number) => number.values)).toEqual(values)
  })
})
