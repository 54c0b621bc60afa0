import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectHtml, readHtml } from '../../src/audit/html.js'
import { adorningWords } from '../../src/audit/pdf/adorning-words.js'
import { openPdf } from '../../src/audit/pdf/file.js'
import { readTree } from '../../src/audit/pdf/tree.js'
import { formats } from '../../src/build/formats.js'
import type { LinkAddresses } from '../../src/model/design.js'
import { printedAddress } from '../../src/model/printed-address.js'
import type { Report } from '../../src/model/report.js'
import { reportFrom } from '../support/report.js'
import { contextOf } from './html/support/context.js'

const texts = {
  en: `## Findings on [the web](https://example.org/title)

The [*full* study](https://www.example.org/publications/2017/responsibility-to-protect/annexes/index.html?lang=en&page=12)
says so. Write to [the unit](mailto:unit@example.org) or see [example.org](https://www.example.org/).[^1]

| Body | Source |
| --- | --- |
| Assembly | [A/70/621](https://undocs.org/A/70/621) |

[^1]: The [report](https://example.org/report_(2017)) and the [list](https://example.org/list).
`,
  ar: `## نتائج على [الشبكة](https://example.org/title)

تقول [*الدراسة* الكاملة](https://www.example.org/publications/2017/responsibility-to-protect/annexes/index.html?lang=en&page=12)
ذلك. اكتبوا إلى [الوحدة](mailto:unit@example.org) أو انظروا [example.org](https://www.example.org/).[^1]

| الهيئة | المصدر |
| --- | --- |
| الجمعية | [A/70/621](https://undocs.org/A/70/621) |

[^1]: انظر [التقرير](https://example.org/report_(2017)) و[القائمة](https://example.org/list).
`,
  zh: `## [网络](https://example.org/title)上的结论

[*完整*研究](https://www.example.org/publications/2017/responsibility-to-protect/annexes/index.html?lang=en&page=12)这样说。
请写信给[该股](mailto:unit@example.org)或见 [example.org](https://www.example.org/)。[^1]

| 机构 | 来源 |
| --- | --- |
| 大会 | [A/70/621](https://undocs.org/A/70/621) |

[^1]: 见[报告](https://example.org/report_(2017))和[清单](https://example.org/list)。
`,
}
const ofNotes = ['https://example.org/report_(2017)', 'https://example.org/list']
const ofText = [
  'https://www.example.org/publications/2017/responsibility-to-protect/annexes/index.html?lang=en&page=12',
  'unit@example.org',
  'https://undocs.org/A/70/621',
]
const shown: Record<LinkAddresses, string[]> = { none: [], notes: ofNotes, all: [...ofText, ...ofNotes] }

async function contextWith(language: string, linkAddresses: LinkAddresses) {
  const usual = await contextOf(language)
  return { ...usual, design: { ...usual.design, linkAddresses } }
}

function formatNamed(name: string) {
  const found = formats.find((one) => one.name === name)
  if (!found) throw new Error(`No format ${name}.`)
  return found
}

async function pdfOf(report: Report, linkAddresses: LinkAddresses) {
  const { bytes } = await formatNamed('pdf').compile(
    report,
    await contextWith(report.language, linkAddresses),
  )
  const file = await openPdf(bytes)
  return { bytes, file, document: readTree(file) }
}

describe.each(Object.entries(texts))('addresses of links on paper, in %s', (language, text) => {
  const { report } = reportFrom({ language, text })

  it.each(['none', 'notes', 'all'] as const)(
    'should stand in PDF where the design says: %s',
    async (where) => {
      const { bytes, file, document } = await pdfOf(report, where)
      const painted = file.painted().flatMap(({ content }) => content.decoration.map(({ text }) => text))
      const words = painted.join('').replaceAll(/[\s\p{Cf}]/gu, '')
      expect(words.replace(/^[-–•·.]+/u, '')).toBe(shown[where].map((address) => `(${address})`).join(''))
      expect(adorningWords(file.objects, document, file.painted())).toEqual([])
      const names = { file: 'one.pdf', sourceFile: 'one.md', read: formatNamed('pdf').read }
      expect((await auditEdition(bytes, report, names)).messages).toEqual([])
    },
  )

  it('should be printed with pages in HTML and heard in none', async () => {
    const format = formatNamed('html')
    const { bytes } = await format.compile(report, await contextWith(language, 'all'))
    const page = new TextDecoder().decode(bytes)
    expect([...page.matchAll(/data-address="([^"]*)"/gu)].map(([, address]) => address)).toEqual(
      ['https://example.org/title', ...shown.all].map((address) => address.replaceAll('&', '&#x26;')),
    )
    expect(page.slice(page.indexOf('@media print {'))).toMatch(/\[data-address\].*::after \{ content: /u)
    expect((await inspectHtml(bytes)).findings).toEqual([])
    expect(JSON.stringify(await readHtml(bytes))).not.toContain('(unit@example.org)')
    const forged = page.replace('data-address="https://undocs', 'data-address="https://undoc')
    expect((await inspectHtml(new TextEncoder().encode(forged))).findings).not.toEqual([])
  })
})

describe('the audit of addresses on paper', () => {
  const { report } = reportFrom({ text: texts.en })

  it('should notice one that is exchanged, cut short, altered or beside no link', async () => {
    const { file, document } = await pdfOf(report, 'all')
    const pages = file.painted()
    const [page] = pages
    if (!page) throw new Error('No page.')
    const judged = (decoration: typeof page.content.decoration) =>
      adorningWords(file.objects, document, [{ ...page, content: { ...page.content, decoration } }])
    const { decoration } = page.content
    expect(judged(decoration)).toEqual([])
    const letters = decoration.filter(({ text }) => /\p{L}/u.test(text))
    expect(letters.length).toBeGreaterThan(4)
    for (const one of letters) {
      const isWhole = /^\s*\(.*\)$/u.test(one.text)
      const begins = one.text.includes('(')
      const without = (other: (typeof decoration)[number] | null) =>
        judged(decoration.flatMap((piece) => (piece === one ? (other ? [other] : []) : [piece])))
      expect(without({ ...one, text: one.text.replace(/\p{L}/u, 'z') })).not.toEqual([])
      if (!isWhole) expect(without(null)).not.toEqual([])
      if (begins) expect(without({ ...one, after: null })).not.toEqual([])
    }
    const [first, ...others] = letters.filter(({ text }) => /\(.*\)/u.test(text))
    const last = others.at(-1)
    if (!first || !last) throw new Error('No addresses to exchange.')
    const exchanged = decoration.map((one) =>
      one === first ? { ...one, text: last.text } : one === last ? { ...one, text: first.text } : one,
    )
    expect(judged(exchanged)).not.toEqual([])
  })

  it('should follow addresses over pages', async () => {
    const words = 'and so on, as the members of the group have said in the course of the meeting, '.repeat(3)
    const notes = Array.from({ length: 40 }, (_, at) => at + 1)
    const long = notes.map((at) => `Words.[^${at}] ${words}`).join('\n\n')
    const notesBelow = notes.map(
      (at) => `[^${at}]: ${words} [a page](https://example.org/${`annexes/part-${at}/`.repeat(9)}).`,
    )
    const { report } = reportFrom({ text: `${long}\n\n${notesBelow.join('\n\n')}\n` })
    const { file, document } = await pdfOf(report, 'notes')
    expect(file.painted().length).toBeGreaterThan(5)
    expect(adorningWords(file.objects, document, file.painted())).toEqual([])
  })
})

describe('the address that paper says', () => {
  const link = (url: string, value: string) =>
    printedAddress({ type: 'link', url, title: null, children: [{ type: 'text', value }] })

  it('should be left out where the words say it', () => {
    expect(link('https://www.example.org/', 'example.org')).toBe(null)
    expect(link('https://example.org/é', 'see https://example.org/%C3%A9')).toBe(null)
    expect(link('mailto:unit@example.org', 'unit@example.org')).toBe(null)
  })

  it('should be left out where nobody could type it', () => {
    expect(link(`https://example.org/${'a'.repeat(200)}`, 'words')).toBe(null)
  })

  it('should hold no letters that run from right to left', () => {
    expect(link('https://ar.wikipedia.org/wiki/تقرير', 'words')).toBe(
      'https://ar.wikipedia.org/wiki/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1',
    )
    expect(link('https://zh.wikipedia.org/wiki/报告', 'words')).toBe('https://zh.wikipedia.org/wiki/报告')
  })
})
