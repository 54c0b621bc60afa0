import { beforeAll, describe, expect, it } from 'vitest'
import { apply, damages } from '../../scripts/audit-mutations/akn.mjs'
import { aknLinkedPicture } from '../../scripts/audit-mutations/linked-picture.mjs'
import { inspectAkn } from '../../src/audit/akn.js'
import { auditEdition } from '../../src/audit/edition.js'
import { akn } from '../../src/formats/akn/index.js'
import type { Report } from '../../src/model/report.js'
import { loadReports, sampleFolder } from '../support/load-reports.js'

describe('the audit of an Akoma Ntoso edition', () => {
  let bytes: Uint8Array
  let report: Report

  beforeAll(async () => {
    const { en } = await loadReports(sampleFolder)
    if (!en) throw new Error('No English report')
    report = en.report
    bytes = (await akn(report, en.context('akn'))).bytes
  })

  const audit = (changed: Uint8Array) =>
    auditEdition(changed, report, { file: 'a.xml', read: inspectAkn, sourceFile: 'en.md' })

  it('should find nothing in the edition as it was made', async () => {
    expect((await audit(bytes)).messages).toEqual([])
  })

  // The sample's picture leads nowhere; `linked-pictures.test.ts` damages one that does.
  const own = damages.filter(({ name }) => !aknLinkedPicture.some((one) => one.name === name))
  it.each(own)('should notice this: $name', async (damage) => {
    const damaged = await apply(bytes, damage)
    if (!damaged) throw new Error('Nothing to damage')
    expect((await audit(damaged)).messages).not.toEqual([])
  })

  it('should refuse XML of another kind', async () => {
    const { messages } = await audit(new TextEncoder().encode('<doc/>'))
    expect(messages).toMatchObject([{ ruleId: 'unreadable-edition' }])
  })
})
