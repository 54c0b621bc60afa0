import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formatOf, formats } from '../../src/build/formats.js'
import { separatorBefore } from '../../src/model/note-separator.js'
import { nodesOf } from '../../src/model/walk.js'
import { reportFrom } from '../support/report.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'

const notes = '\n[^a]: The first.\n\n[^b]: The second.\n\n[^c]: The third.\n'
const thin = '\u202F'

/** What stands before each mark of a report, in its order. */
function separators(language: string, text: string): string[] {
  const { report, messages } = reportFrom({ language, text: `## A {#a}\n\n${text}\n${notes}` })
  expect(messages.filter(({ ruleId }) => ruleId !== 'unused-footnote')).toEqual([])
  return nodesOf(report).flatMap((node) => (node.type === 'footnoteReference' ? [separatorBefore(node)] : []))
}

const cases: [language: string, text: string, separators: string[]][] = [
  ['en', 'Words[^a][^b] go on.', ['', ',']],
  ['en', 'Words[^a][^b][^c] go on.', ['', ',', ',']],
  ['en', 'Words[^a][^a] go on.', ['', ',']],
  ['en', 'Words[^a], [^b] go on; [^a] [^b] too; so[^a]<sup>,</sup>[^b] here.', ['', ',', '', ',', '', ',']],
  ['en', 'Words *in italics[^a]*[^b] and **[^a]**[^c] go on.', ['', ',', '', ',']],
  [
    'en',
    'In 12[^a] and m^2^[^b] or m²[^c] and CO₂[^a] with H~2~[^b] go; 12[^a], then.',
    [thin, thin, thin, thin, thin, ''],
  ],
  ['en', 'In the 2^nd^[^a] and **12**[^b] it is.', [thin, thin]],
  [
    'en',
    'The report.[^a]\n\n| A[^a][^b] | B |\n|---|---|\n| 1[^c] | x[^b][^a] |',
    ['', '', ',', thin, '', ','],
  ],
  ['fr', 'Des mots[^a][^b].', ['', ',']],
  ['zh', '词语[^a][^b]。', ['', ',']],
  ['ja', '言葉[^a][^b]。', ['', ',']],
  ['ar', 'كلمات[^a][^b] و12[^c].', ['', '', '']],
]

const everywhere = `## Heading[^a][^b] {#a}

Words *here[^a]*[^b] and m^2^[^c], in 2017.[^a] [^b]

- An item[^a],[^b]

:::table{#t}
| Item[^a][^b] | Of |
| --- | --- |
| 12[^c] | x |

A caption[^a][^b] of 2017[^c]
:::

:::figures
- **12**[^a][^b] people
:::

See [](#t)[^a].

[^a]: The first[^b][^c].

[^b]: The second.

[^c]: The third.
`

describe('marks of notes', () => {
  it.each(cases)('should stand apart in %s: %s', (language, text, expected) => {
    expect(separators(language, text)).toEqual(expected)
  })

  it.each(formats.map((format) => [format.name, format] as const))(
    'should stand apart in every place of %s, and the audit should miss what sets them apart',
    async (_, format) => {
      const { report, messages } = reportFrom({ text: everywhere })
      expect(messages).toEqual([])
      const context = await contextOf('en', { siblings: [] })
      const names = { file: `a.${format.name}`, sourceFile: 'a.md', read: format.read }
      const { bytes } = await format.compile(report, context)
      expect((await auditEdition(bytes, report, names)).messages).toEqual([])
      // Akoma Ntoso says marks in attributes, which nothing joins.
      if (format.name === 'akn') return
      let count = 0
      for (const node of nodesOf(report))
        if (node.type === 'footnoteReference' && node.separator) {
          delete node.separator
          count += 1
        }
      const joined = await format.compile(report, context)
      const found = (await auditEdition(joined.bytes, report, names)).messages
      expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(['joined-note-mark']))
      expect(found).toHaveLength(count)
    },
  )

  it.each(formats.map((format) => [format.name, format] as const))(
    'should stand apart from raised words behind them in %s, and the audit should miss what sets them apart',
    async (_, format) => {
      const text = `## A {#a}\n\nOne[^a]^2^, *two*[^b]**<sup>nd</sup>**, three[^c]² and (four[^a])^2^ five[^b] ^2^ six[^c]7.\n${notes}`
      const { report } = reportFrom({ text })
      const context = await contextOf('en', { siblings: [] })
      const names = { file: `a.${format.name}`, sourceFile: 'a.md', read: format.read }
      const { bytes } = await format.compile(report, context)
      expect((await auditEdition(bytes, report, names)).messages).toEqual([])
      if (format.name === 'akn') return
      let count = 0
      for (const node of nodesOf(report))
        if (node.type === 'text' && node.value.startsWith(thin)) {
          node.value = node.value.slice(1)
          count += 1
        }
      expect(count).toBe(3)
      const joined = await format.compile(report, context)
      const found = (await auditEdition(joined.bytes, report, names)).messages
      expect(found.map(({ ruleId }) => ruleId)).toEqual(
        Array.from({ length: count }, () => 'joined-note-mark'),
      )
    },
  )

  it('should need nothing behind them where they stand in brackets', () => {
    const { report } = reportFrom({ language: 'ar', text: `## A {#a}\n\nكلمات[^a]^2^.\n${notes}` })
    expect(
      nodesOf(report).flatMap((node) => (node.type === 'text' && node.value.includes(thin) ? [node] : [])),
    ).toEqual([])
  })

  it('should be copied out of a PDF as two', async () => {
    const { report } = reportFrom({ text: `## A {#a}\n\nWords[^a][^b] of m^2^[^c] go on.\n${notes}` })
    const { bytes } = await formatOf('pdf').compile(report, await contextOf('en', { siblings: [] }))
    const lines = (await readPages(bytes)).flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
    expect(lines).toContain('Words1,2')
  })
})
