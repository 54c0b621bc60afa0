import { expect, it } from 'vitest'
import { descendants, elements } from '../../../src/archive/xml.js'
import { docx } from '../../../src/formats/docx/index.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { part } from './support/parts.js'

/** Of each row, whether it stays on the page of the next: one sign a row, `?` where its cells disagree. */
async function keeping(rows: readonly string[]): Promise<string> {
  const text = `## A {#a}\n\nWords.\n\n| Name | Words |\n|---|---|\n${rows.join('\n')}\n`
  const { bytes } = await docx(reportFrom({ text }).report, await contextOf('en'))
  const together = descendants(part(bytes, 'word/styles.xml'), 'w:style')
    .filter((style) => descendants(style, 'w:keepNext').length > 0)
    .map(({ attributes }) => attributes['w:styleId'])
  const [table] = descendants(part(bytes, 'word/document.xml'), 'w:tbl').filter(
    (one) => descendants(one, 'w:tblHeader').length > 0,
  )
  return elements(table ?? { name: '', attributes: {}, children: [] })
    .filter(({ name }) => name === 'w:tr')
    .map((row) => {
      const kept = descendants(row, 'w:pStyle').map(({ attributes }) =>
        together.includes(attributes['w:val']),
      )
      return kept.every((is) => is) ? '+' : kept.some((is) => is) ? '?' : '-'
    })
    .join('')
}

it('rows of a table should stay together where it is small, else its head with the first and the last two', async () => {
  const rows = (count: number, words = 'words') =>
    Array.from({ length: count }, (_, index) => `| n${index} | ${words} |`)
  expect(await keeping(rows(1))).toBe('+-')
  expect(await keeping(rows(8))).toBe('++++++++-')
  expect(await keeping(rows(9))).toBe('+-------+-')
  expect(await keeping(rows(3, 'many words that take lines '.repeat(12)))).toBe('+-+-')
  expect(await keeping(rows(2, 'many words that take lines '.repeat(30)))).toBe('+--')
})
