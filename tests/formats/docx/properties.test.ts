import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/audit/docx.js'
import { docx } from '../../../src/formats/docx/index.js'
import { transcribe } from '../../../src/model/transcribe.js'
import type { TranscriptEntry } from '../../../src/model/transcript.js'
import { anyReport } from '../html/support/arbitrary.js'
import { contextOf } from '../html/support/context.js'

/** What is said, without marks: the generated notes are called from anywhere. */
const said = (entries: readonly TranscriptEntry[]) =>
  entries.map(({ text }) => text.replace(/\[\^[^\]]*\]/g, '')).filter((text) => text.trim() !== '')

describe('any Report', () => {
  it('should become a Word document in which every word survives, in order', async () => {
    const contexts = { en: await contextOf('en'), ar: await contextOf('ar') }
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { bytes } = await docx(report, report.language === 'ar' ? contexts.ar : contexts.en)
        const [read, meant] = [await readDocx(bytes), transcribe(report)]
        expect(said(read.body)).toEqual(said(meant.body))
        expect(said(read.notes)).toEqual(said(meant.notes))
      }),
      { numRuns: 60, seed: 2017 },
    )
  })
})
