import bidiFactory from 'bidi-js'
import { describe, expect, it } from 'vitest'
import { descendants, elements, textOf, type XmlElement } from '../../src/archive/xml.js'
import { auditEdition } from '../../src/audit/edition.js'
import { formatOf } from '../../src/build/formats.js'
import { reportFrom } from '../support/report.js'
import { part } from './docx/support/parts.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'

// The types describe an ES module, but Node loads the package's CommonJS build, whose export is the factory itself
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

/** Text as the Unicode Bidirectional Algorithm shows it in a paragraph from right to left, read from the left. */
function shown(text: string): string {
  const letters = [...text]
  for (const [start = 0, end = 0] of bidi.getReorderSegments(text, bidi.getEmbeddingLevels(text, 'rtl')))
    letters.splice(start, end - start + 1, ...letters.slice(start, end + 1).reverse())
  return letters
    .join('')
    .replace(/[\u200E\u200F\u202A-\u202C\u2060\u2066-\u2069]/gu, '')
    .replace(/\s/gu, ' ')
}

/** What each paragraph shows in a browser: `dir` isolates. */
async function inBrowsers(text: string, language: string): Promise<string> {
  const { report } = reportFrom({ language, text: `## A {#a}\n\n${text}` })
  const { bytes } = await formatOf('html').compile(report, await contextOf(language, { siblings: [] }))
  const paragraphs = new TextDecoder().decode(bytes).match(/<p[ >].*?<\/p>/gsu) ?? []
  return paragraphs
    .map((paragraph) =>
      shown(
        paragraph
          .replace(
            /<(bdi|sup|code)\b[^>]* dir="(ltr|rtl)"[^>]*>(.*?)<\/\1>/gsu,
            (_, _name, direction, words) => `${direction === 'ltr' ? '\u2066' : '\u2067'}${words}\u2069`,
          )
          .replace(/<[^>]*>/gu, '')
          .replaceAll('&amp;', '&'),
      ),
    )
    .join('\n')
}

/** Runs of paragraphs in Word: what they say, and in which direction. */
async function wordRuns(text: string, language: string): Promise<{ text: string; direction: string }[]> {
  const { report } = reportFrom({ language, text: `## A {#a}\n\n${text}` })
  const { bytes } = await formatOf('docx').compile(report, await contextOf(language, { siblings: [] }))
  return descendants(part(bytes, 'word/document.xml'), 'w:r').map((run) => ({
    text: elements(run).map(wordOf).join(''),
    direction: descendants(run, 'w:rtl').length > 0 ? 'rtl' : 'ltr',
  }))
}

function wordOf(said: XmlElement): string {
  if (said.name === 'w:noBreakHyphen') return '-'
  if (said.name === 'w:footnoteReference') return '1'
  return said.name === 'w:t' ? textOf(said) : ''
}

const ordered: [language: string, text: string, shown: string[]][] = [
  [
    'he',
    'שיעור של 3.4%–3.9% (בממוצע), ירידה של −21.6% לעומת 7.5% בשנים 2019–2024.',
    ['3.4%–3.9%', '−21.6%', '7.5%', '2019–2024'],
  ],
  ['ar', 'بلغ المعدل 3,4%–3,9% في الفترة 2019–2024.', ['3,4%–3,9%', '2019–2024']],
  [
    'he',
    'לפי התקן ISO/IEC 27001:2022 ולפי Windows 11 וגם 12–15 מדינות.',
    ['ISO/IEC 27001:2022', 'Windows 11', '12–15'],
  ],
  [
    'he',
    'מקור: Central Bureau, Abstract No. 75 (2024), pp. 12–15.',
    ['Central Bureau, Abstract No. 75 (2024), pp. 12–15'],
  ],
  [
    'ar',
    'المصدر: United Nations, Report, vol. 12, pp. 12–15، وغيره.',
    ['United Nations, Report, vol. 12, pp. 12–15'],
  ],
  ['fa', 'منبع: UN Doc. A/RES/60/1 و 3–5 سال.', ['UN Doc. A/RES/60/1']],
]

describe('text from right to left', () => {
  it.each(ordered)(
    'should keep figures and what they belong to in order in HTML: %s %s',
    async (language, text, found) => {
      const page = await inBrowsers(text, language)
      for (const one of found) expect(page).toContain(one)
    },
  )

  it.each(ordered)(
    'should keep them in order in Word, and in programs that go by UAX #9: %s %s',
    async (language, text, found) => {
      const runs = await wordRuns(text, language)
      const line = shown(runs.map(({ text: words }) => words).join(''))
      for (const one of found) {
        expect(line).toContain(one)
        // Figures without signs are the same in a run of either direction.
        if (/^[\d.,%]+$/u.test(one)) continue
        const own = runs.filter(({ text: words }) =>
          words
            .replace(/[\u200E\u2060]/gu, '')
            .replace(/\s/gu, ' ')
            .includes(one),
        )
        expect(own.map(({ direction }) => direction)).toEqual(['ltr'])
      }
    },
  )

  it.each(ordered)('should keep them in order in PDF: %s %s', async (language, text, found) => {
    const { report } = reportFrom({ language, text: `## A {#a}\n\n${text}` })
    const { bytes } = await formatOf('pdf').compile(report, await contextOf(language, { siblings: [] }))
    const painted = (await readPages(bytes)).flatMap(({ pieces }) => pieces.map((piece) => piece.text))
    const signs = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
    for (const one of found) expect(signs(painted.join(' ')), one).toContain(signs(one))
  })
})

const marked =
  'התקציב גדל לעומת 2024[^1].\n\nוגם ב-7.5[^1], לפי OECD[^1] ולפי 12[^1][^2] כאן.\n\n[^1]: בשנת 2024[^2].\n[^2]: הערה.\n'

describe('marks of notes in text from right to left', () => {
  it('should stand behind the figure, the stop and the word that they belong to', async () => {
    const page = await inBrowsers(marked, 'he')
    expect(page).toContain('1.2024 ')
    expect(page).toContain('1,7.5')
    expect(page).toContain('1OECD')
    expect(page).toContain('2,1 12')
    const runs = await wordRuns(marked, 'he')
    const line = shown(runs.map(({ text }) => text).join(''))
    expect(line).toContain('1.2024 ')
    expect(line).toContain('1,7.5')
  })

  it.each(['pdf', 'docx', 'html', 'epub'] as const)('should pass the audit of %s', async (name) => {
    const { report, messages } = reportFrom({ language: 'he', text: `## A {#a}\n\n${marked}` })
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
    const format = formatOf(name)
    const { bytes } = await format.compile(report, await contextOf('he', { siblings: [] }))
    const names = { file: `a.${name}`, sourceFile: 'a.md', read: format.read }
    expect((await auditEdition(bytes, report, names)).messages).toEqual([])
  })
})
