import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAkn } from '../../../src/audit/akn.js'
import { akn } from '../../../src/formats/akn/index.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { anyReport } from '../html/support/arbitrary.js'
import { contextOf } from '../html/support/context.js'

describe('any Report', () => {
  it('should become Akoma Ntoso that says the same', async () => {
    const contexts = { en: await contextOf('en'), ar: await contextOf('ar') }
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { bytes } = await akn(report, report.language === 'ar' ? contexts.ar : contexts.en)
        expect(await readAkn(bytes)).toEqual(transcribe(report))
      }),
      { numRuns: 150, seed: 2017 },
    )
  })
})
