import { describe, expect, it } from 'vitest'
import { apply } from '../../scripts/audit-mutations/pdf.mjs'
import { pdfPlaces } from '../../scripts/audit-mutations/places-pdf.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectPdf } from '../../src/audit/pdf.js'
import { pdf } from '../../src/formats/pdf/index.js'
import { contextOf } from '../formats/html/support/context.js'
import { arabic, chinese, english, everyNode } from '../formats/html/support/every-node.js'
import { reportOf, text } from '../formats/html/support/report.js'

const editions = await Promise.all(
  [english, arabic, chinese].map(async (words) => {
    const report = everyNode(words)
    const { bytes } = await pdf(report, await contextOf(words.language))
    return { language: words.language, report, bytes }
  }),
)

async function reasons(
  changed: Uint8Array,
  { report, language }: (typeof editions)[number],
): Promise<string[]> {
  const names = { file: `${language}.pdf`, sourceFile: `${language}.md` }
  const { messages } = await auditEdition(changed, report, { ...names, read: inspectPdf })
  return messages.map(({ reason }) => reason)
}

describe('the audit of what is seen of PDF files', () => {
  it('should find nothing in untouched files', async () => {
    for (const edition of editions)
      expect(await reasons(edition.bytes, edition), edition.language).toEqual([])
  })

  it('should find nothing where the second page is turned by a quarter', async () => {
    const report = reportOf([
      { type: 'paragraph', id: 'before', number: null, children: [text('Before.')] },
      {
        type: 'table',
        id: 'turned',
        label: null,
        caption: [],
        align: ['start'],
        rowHeaders: false,
        landscape: true,
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('Head')] }] }],
      },
      { type: 'paragraph', id: 'after', number: null, children: [text('After.')] },
    ])
    const { bytes } = await pdf(report, await contextOf('en'))
    expect(await reasons(bytes, { language: 'en', report, bytes })).toEqual([])
  })

  it.each(pdfPlaces)('should notice, from either side and in every script: $name', async (place) => {
    let made = 0
    for (const edition of editions) {
      const changed = await apply(edition.bytes, place)
      if (!changed) continue
      made += 1
      expect(await reasons(changed, edition), edition.language).not.toEqual([])
    }
    expect(made).toBeGreaterThan(0)
  })
})
