import { expect, it } from 'vitest'
import { descendants, elements, textOf } from '../../../src/archive/xml.js'
import { docx } from '../../../src/formats/docx/index.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { part } from './support/parts.js'

it('words of another language should be divided as that language does, in the narrow cells of a table', async () => {
  const row = (cell: string) => `| ${Array.from({ length: 14 }, () => cell).join(' | ')} |`
  const text = `## A {#a}\n\n${row('responsibilities')}\n${row('---')}\n${row(':span[responsabilité]{lang=fr}')}\n${row(':span[responsibilities]{lang=la}')}\n`
  const { bytes } = await docx(reportFrom({ text }).report, await contextOf('en'))
  const parts = descendants(part(bytes, 'word/document.xml'), 'w:tc').map((cell) =>
    descendants(cell, 'w:r')
      .flatMap((run) => elements(run))
      .map((one) => (one.name === 'w:softHyphen' ? '-' : textOf(one)))
      .join(''),
  )
  expect([...new Set(parts)]).toEqual(['respons-ib-il-it-ies', 'res-pon-sa-bi-lité', 'responsibilities'])
})
