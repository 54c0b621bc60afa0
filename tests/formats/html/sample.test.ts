import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/audit/html.js'
import { html } from '../../../src/formats/html/index.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { type LoadedReport, loadReports, sampleFolder } from '../../support/load-reports.js'

describe.skipIf(!existsSync(sampleFolder))('the sample as pages', () => {
  let reports: Record<string, LoadedReport>
  beforeAll(async () => {
    reports = await loadReports(sampleFolder)
  })

  it('should say in every language what its Report says', async () => {
    for (const { report, context } of Object.values(reports)) {
      const { bytes } = await html(report, context('html'))
      expect(await readHtml(bytes)).toEqual(transcribe(report))
    }
  })
})
