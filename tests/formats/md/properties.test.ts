import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMd } from '../../../src/audit/md.js'
import { md } from '../../../src/formats/md/index.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { anyReport } from '../html/support/arbitrary.js'
import { contextOf } from '../html/support/context.js'

describe('any Report', () => {
  it('should become Markdown that says the same', async () => {
    const contexts = { en: await contextOf('en'), ar: await contextOf('ar') }
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { bytes } = await md(report, report.language === 'ar' ? contexts.ar : contexts.en)
        expect(await readMd(bytes)).toEqual(transcribe(report))
      }),
      { numRuns: 150, seed: 2017 },
    )
  })
})
