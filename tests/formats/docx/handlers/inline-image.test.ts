import { expect, it } from 'vitest'
import { descendants } from '../../../../src/archive/xml.js'
import { docx } from '../../../../src/formats/docx/index.js'
import { contextOf } from '../../html/support/context.js'
import { reportOf, text } from '../../html/support/report.js'
import { part } from '../support/parts.js'

const pointsPerPixel = 0.75
const unitsPerPoint = 12_700

it('should set a picture inside a sentence no higher than its line, and one by itself in its own size', async () => {
  const media = 'media/timeline.svg'
  const report = reportOf([
    {
      type: 'paragraph',
      id: 'p',
      number: null,
      children: [text('An icon '), { type: 'inlineImage', media, alternative: 'icon' }, text(' in a line.')],
    },
    { type: 'figure', id: 'f', label: null, caption: [], media, alternative: 'A line of time' },
  ])
  // Wider than the text column, but for its height 60 pixels.
  const context = await contextOf('en')
  const { bytes } = await docx(report, context)
  const [inline = 0, alone = 0] = descendants(part(bytes, 'word/document.xml'), 'wp:extent').map(
    ({ attributes }) => Number(attributes.cy) / unitsPerPoint,
  )
  const leading = context.design.scripts.Latn?.styles.body.leading ?? 0
  expect(inline).toBeGreaterThan(0)
  expect(inline).toBeLessThanOrEqual(leading)
  expect(alone).toBeGreaterThan(leading)
  expect(alone).toBeLessThanOrEqual(60 * pointsPerPixel)
})
