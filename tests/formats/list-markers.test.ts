import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formatOf } from '../../src/build/formats.js'
import { reportFrom } from '../support/report.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'

const pdf = formatOf('pdf')

async function messagesOf(text: string, language: string) {
  const { report } = reportFrom({ language, text })
  const { bytes } = await pdf.compile(report, await contextOf(language))
  return (await auditEdition(bytes, report, { file: 'a.pdf', sourceFile: 'a.md', read: pdf.read })).messages
}

describe.each(['en', 'ar', 'zh'])('lists in PDF: %s', (language) => {
  it.each([
    ['items without words', '1. one\n2.\n3.\n4. four\n'],
    ['a last item without words before a paragraph', '- one\n-\n\nWords.\n'],
    ['items without words in lists and quotations', '- one\n  -\n  -\n- two\n\n> 1.\n> 2. two\n'],
    ['items that hold only lists', '1. - 2. one\n'],
    ['items that hold only lists, four deep', '- 1. - 1. one\n- - - -\n'],
    [
      'items that hold only code, tables or quotations',
      '- ```\n  code\n  ```\n- | A |\n  |---|\n  | 1 |\n- - > 1. one\n',
    ],
  ])('should have markers over nothing, and links lead to them: %s', async (_name, text) => {
    expect(await messagesOf(text, language)).toEqual([])
  })
})

it('should give an item without words the height of a line', async () => {
  const { report } = reportFrom({ text: '1. one\n2. two\n\n## Next\n\n1. one\n2.\n3. three\n' })
  const pages = await readPages((await pdf.compile(report, await contextOf('en'))).bytes)
  const pieces = pages.flatMap((page) => page.pieces)
  const ys = ['1.', '2.', '3.'].map((marker) => pieces.findLast(({ text }) => text.trim() === marker)?.y ?? 0)
  const full = pieces.filter(({ text }) => /^[12]\.$/u.test(text.trim())).slice(0, 2)
  const step = Math.abs((full[1]?.y ?? 0) - (full[0]?.y ?? 0))
  expect(step).toBeGreaterThan(8)
  expect(Math.abs((ys[2] ?? 0) - (ys[1] ?? 0))).toBeCloseTo(step, 0)
})

it.each(['*(**foo**)*', '_f_**f**_f_ and **j**_j_**j**', '*(f)f*(f)***f***'])(
  'should find no words over others where faces meet: %s',
  async (text) => {
    expect(await messagesOf(`${text}\n`, 'en')).toEqual([])
  },
)
