import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectEpub } from '../../../src/audit/epub.js'
import { epub } from '../../../src/formats/epub/index.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { anyReport } from '../html/support/arbitrary.js'
import { contextOf } from '../html/support/context.js'

describe('any Report', () => {
  it('should become a book that says the same', async () => {
    const contexts = { en: await contextOf('en'), ar: await contextOf('ar') }
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { bytes } = await epub(report, report.language === 'ar' ? contexts.ar : contexts.en)
        expect((await inspectEpub(bytes)).transcript).toEqual(transcribe(report))
      }),
      { numRuns: 20, seed: 2017 },
    )
  }, 120_000)
})
