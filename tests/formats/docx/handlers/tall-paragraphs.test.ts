import { expect, it } from 'vitest'
import { descendants } from '../../../../src/archive/xml.js'
import { inspectDocx } from '../../../../src/audit/docx.js'
import { docx } from '../../../../src/formats/docx/index.js'
import { contextOf } from '../../html/support/context.js'
import { reportOf, text } from '../../html/support/report.js'
import { part } from '../support/parts.js'

/** What each paragraph of a style says of its lines: null where the style decides. */
async function lines(style: string, words: string): Promise<(string | null)[]> {
  const paragraph = (id: string) => ({
    type: 'paragraph' as const,
    id,
    number: null,
    children: [text(words)],
  })
  const report = reportOf([
    {
      type: 'actions',
      block: 'actions',
      id: 'todo',
      title: [text('To do')],
      depth: 2,
      children: [{ type: 'action', id: 'a', number: '1', children: [paragraph('p'), paragraph('q')] }],
    },
    { type: 'quote', block: 'quote', id: 'quote', children: [text(words)], source: [] },
  ])
  const { bytes } = await docx(report, await contextOf('en'))
  expect((await inspectDocx(bytes)).findings).toEqual([])
  return descendants(part(bytes, 'word/document.xml'), 'w:pPr')
    .filter((own) => descendants(own, 'w:pStyle')[0]?.attributes['w:val'] === style)
    .map((own) => descendants(own, 'w:keepLines')[0]?.attributes['w:val'] ?? null)
}

it.each(['Action', 'ActionContinue', 'Quote'])(
  'should divide the lines of a tall %s and no others',
  async (style) => {
    expect(await lines(style, 'Every mission reports each month on what it has seen. '.repeat(60))).toEqual([
      'false',
    ])
    expect(await lines(style, 'Every mission reports each month on what it has seen.')).toEqual([null])
  },
)
