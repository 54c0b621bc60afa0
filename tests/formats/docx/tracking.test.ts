import { expect, it } from 'vitest'
import { inspectDocx } from '../../../src/audit/docx.js'
import { docx } from '../../../src/formats/docx/index.js'
import type { TextStyle, TextStyleName } from '../../../src/model/design.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'

it('a space between the letters of any style, numbers included, should stand in a Word edition that passes its audit', async () => {
  const context = await contextOf('en')
  const { Latn } = context.design.scripts
  if (!Latn) throw new Error('No Latin script')
  const tracked = Object.fromEntries(
    Object.entries(Latn.styles).map(([name, style]) => [name, { ...style, tracking: 0.5 }]),
  ) as Record<TextStyleName, TextStyle>
  const design = {
    ...context.design,
    scripts: { ...context.design.scripts, Latn: { ...Latn, styles: tracked } },
  }
  const text = '## A {#a}\n\nWords.\n\n:::actions[Measures]\n1. **Do** it.\n:::\n'
  const { report } = reportFrom({ text, publication: { paragraphNumbers: true } })
  const { bytes } = await docx(report, {
    ...context,
    design,
    options: { ...context.options, paragraphNumbers: true },
  })
  expect((await inspectDocx(bytes)).findings).toEqual([])
})
