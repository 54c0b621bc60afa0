import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/audit/html.js'
import { html } from '../../../src/formats/html/index.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { anyReport } from './support/arbitrary.js'
import { contextOf } from './support/context.js'

describe('any Report', () => {
  it('should become a page that says the same', async () => {
    const contexts = { en: await contextOf('en'), ar: await contextOf('ar') }
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { bytes } = await html(report, report.language === 'ar' ? contexts.ar : contexts.en)
        expect(await readHtml(bytes)).toEqual(transcribe(report))
      }),
      { numRuns: 100, seed: 2017 },
    )
  })
})
