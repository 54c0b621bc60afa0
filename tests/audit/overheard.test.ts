import { beforeAll, describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectHtml } from '../../src/audit/html.js'
import { html } from '../../src/formats/html/index.js'
import type { Report } from '../../src/model/report.js'
import { loadReports, sampleFolder } from '../support/load-reports.js'

describe('words that somebody added to an HTML edition', () => {
  let page = ''
  let report: Report

  beforeAll(async () => {
    const { en } = await loadReports(sampleFolder)
    if (!en) throw new Error('No English report')
    report = en.report
    page = new TextDecoder().decode((await html(report, en.context('html'))).bytes)
  })

  for (const added of ['<p>Extra words</p>', '<div>Extra words</div>', 'Extra words']) {
    it(`should be heard when added as ${added}`, async () => {
      const at = page.indexOf('</p>', page.indexOf('id="syria-context"')) + '</p>'.length
      const damaged = new TextEncoder().encode(page.slice(0, at) + added + page.slice(at))
      const { messages } = await auditEdition(damaged, report, {
        file: 'a.html',
        read: inspectHtml,
        sourceFile: 'en.md',
      })
      expect(messages.map(({ reason }) => reason)).toContain('Unexpected paragraph: `Extra words`')
    })
  }
})
