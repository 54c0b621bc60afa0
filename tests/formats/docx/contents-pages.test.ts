import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../../src/archive/xml.js'
import { docx } from '../../../src/formats/docx/index.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { part } from './support/parts.js'

describe('the contents of a Word edition', () => {
  it('should not take an author’s words for the field of a page', async () => {
    const { report } = reportFrom({
      text: '## PAGEREF second \\\\h {#first}\n\nWords.\n\n## Second {#second}\n\nMore.',
      publication: { contents: true },
    })
    const { bytes } = await docx(report, await contextOf('en'))
    const entries = descendants(part(bytes, 'word/document.xml'), 'w:p').filter((paragraph) =>
      descendants(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'TOC1'),
    )
    const words = entries.map((entry) =>
      descendants(entry, 'w:t')
        .map((text) => textOf(text))
        .join('|'),
    )
    expect(words).toEqual(['PAGEREF second \\h|1', 'Second|1'])
  })
})
