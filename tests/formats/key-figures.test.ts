import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formatOf, formats } from '../../src/build/formats.js'
import { reportFrom } from '../support/report.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'

const block = (items: readonly string[]) => `:::figures\n${items.map((one) => `- ${one}`).join('\n')}\n:::\n`
const note = '\n[^1]: Of a survey.\n'

/** What each edition says of the figures, with what its audit finds. */
async function said(language: string, text: string) {
  const { report, messages } = reportFrom({ language, text })
  expect(messages).toEqual([])
  const found: Record<string, string[]> = {}
  for (const format of formats) {
    const context = await contextOf(language, { siblings: [] })
    const { bytes } = await format.compile(report, context)
    const names = { file: `a.${format.name}`, sourceFile: 'a.md' }
    expect((await auditEdition(bytes, report, { ...names, read: format.read })).messages).toEqual([])
    const { body } = (await format.read(bytes, () => bytes.length)).transcript
    found[format.name] = body.filter(({ kind }) => kind === 'keyFigure').map((one) => one.text)
  }
  return found
}

const cases: [language: string, items: string[], words: string[]][] = [
  [
    'en',
    ['**465,000+** people', '**12%** of all', '**US$ 5 million** spent', '**3–5** years'],
    ['465,000+ people', '12% of all', 'US$ 5 million spent', '3–5 years'],
  ],
  [
    'en',
    [
      'open **24/7**, all year',
      '**465,000**[^1] people',
      'about **5 million**[^1], as before',
      '(**65** people)',
    ],
    ['open 24/7, all year', '465,000[^1] people', 'about 5 million,[^1] as before', '(65 people)'],
  ],
  [
    'en',
    ['**12/15** states', '**2016–2017**', '**465,000[^1]** people', '**24**-hour watch'],
    ['12/15 states', '2016–2017', '465,000[^1] people', '24-hour watch'],
  ],
  ['en', ['**1/2**, of all'], ['1/2, of all']],
  [
    'zh',
    ['**3–5年**', '**46.5万**人死亡', '**24/7**，全年', '**40**个国家[^1]'],
    ['3–5年', '46.5万人死亡', '24/7，全年', '40个国家[^1]'],
  ],
  [
    'ar',
    ['**3–5** سنوات', 'أكثر من **465 ألف**[^1] قتيل', '**12٪**، من الكل'],
    ['3–5 سنوات', 'أكثر من 465 ألف[^1] قتيل', '12٪، من الكل'],
  ],
  [
    'en',
    ['**1 in 3** people', 'about **3 out of 10** people', '**5 km to 10 km** away', '**2 of 5**[^1] states'],
    ['1 in 3 people', 'about 3 out of 10 people', '5 km to 10 km away', '2 of 5[^1] states'],
  ],
  [
    'fr',
    ['**9 sur 10** enfants', 'près de **3 personnes sur 10**'],
    ['9 sur 10 enfants', 'près de 3 personnes sur 10'],
  ],
  ['ru', ['**3 из 4** детей'], ['3 из 4 детей']],
  ['zh', ['**十分之三**的人', '**每3人中1人**受影响'], ['十分之三的人', '每3人中1人受影响']],
  ['ar', ['**1 من كل 3** أشخاص'], ['1 من كل 3 أشخاص']],
  ['fr', ['**24h/24**\u202F; ouvert', '**12 %** du total'], ['24h/24 ; ouvert', '12 % du total']],
]

describe('key figures', () => {
  it('should keep a mark and a comma on the line of the figure in PDF', async () => {
    const items = ['open **24/7**, all year', '**465,000**[^1] people']
    const { report } = reportFrom({ text: `## A {#a}\n\n${block(items)}${note}` })
    const { bytes } = await formatOf('pdf').compile(report, await contextOf('en', { siblings: [] }))
    const lines = (await readPages(bytes)).flatMap(({ pieces }) => pieces.map(({ text }) => text.trim()))
    expect(lines).toContain('all year')
    expect(lines).toContain('people')
  })

  it.each(cases)('should say in every format what was written in %s: %j', async (language, items, words) => {
    const text = `## A {#a}\n\n${block(items)}${items.some((one) => one.includes('[^1]')) ? note : ''}`
    for (const [name, own] of Object.entries(await said(language, text)))
      expect([name, ...own]).toEqual([name, ...words])
  })
})
