import { beforeAll, describe, expect, it } from 'vitest'
import { apply, damages } from '../../scripts/audit-mutations/epub.mjs'
import { epubLinkedPicture } from '../../scripts/audit-mutations/linked-picture.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectEpub } from '../../src/audit/epub.js'
import { epub } from '../../src/formats/epub/index.js'
import type { Report } from '../../src/model/report.js'
import { loadReports, sampleFolder } from '../support/load-reports.js'

describe('the audit of an EPUB edition', () => {
  let bytes: Uint8Array
  let made: readonly string[] | undefined
  let report: Report

  beforeAll(async () => {
    const { en } = await loadReports(sampleFolder)
    if (!en) throw new Error('No English report')
    report = en.report
    const edition = await epub(report, en.context('epub'))
    bytes = edition.bytes
    made = edition.facts.made
  }, 60_000)

  const audit = (changed: Uint8Array) =>
    auditEdition(changed, report, { file: 'a.epub', read: inspectEpub, sourceFile: 'en.md', made })

  it('should find nothing in the edition as it was made', async () => {
    expect((await audit(bytes)).messages).toEqual([])
  })

  // The sample's picture leads nowhere; `linked-pictures.test.ts` damages one that does.
  const own = damages.filter(({ name }) => !epubLinkedPicture.some((one) => one.name === name))
  it.each(own)('should notice this: $name', async (damage) => {
    const damaged = await apply(bytes, damage)
    if (!damaged) throw new Error('Nothing to damage')
    expect((await audit(damaged)).messages).not.toEqual([])
  })

  it('should refuse what is no archive', async () => {
    const { messages } = await audit(new TextEncoder().encode('<html/>'))
    expect(messages).toMatchObject([{ ruleId: 'unreadable-edition' }])
  })
})
