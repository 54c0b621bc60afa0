import { describe, expect, it } from 'vitest'
import { apply } from '../../scripts/audit-mutations/pdf.mjs'
import { pdfTamperings } from '../../scripts/audit-mutations/tampering-pdf.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectPdf } from '../../src/audit/pdf.js'
import { pdf } from '../../src/formats/pdf/index.js'
import type { Report } from '../../src/model/report.js'
import { contextOf } from '../formats/html/support/context.js'
import { english, everyNode } from '../formats/html/support/every-node.js'

// Beside a drawing that only adorns, words of drawings may adorn, too.
const report: Report = JSON.parse(JSON.stringify(everyNode(english)), (_, value: unknown) =>
  Array.isArray(value) ? value.filter((one) => one?.alternative !== '') : value,
)
const { bytes } = await pdf(report, await contextOf('en'))

function audit(changed: Uint8Array) {
  return auditEdition(changed, report, { file: 'en.pdf', read: inspectPdf, sourceFile: 'en.md' })
}

describe('the audit of PDF files as a tamper check', () => {
  it('should find nothing in an untouched file, nor in one that is only written anew', async () => {
    expect((await audit(bytes)).messages).toEqual([])
    const same = await apply(bytes, { damage: () => true })
    expect(same && (await audit(same)).messages).toEqual([])
  })

  it.each(pdfTamperings)('should notice: $name', async (tampering) => {
    const changed = await apply(bytes, tampering)
    if (!changed) throw new Error('Nothing was changed.')
    expect((await audit(changed)).messages).not.toEqual([])
  })

  it('should notice bytes before and behind the document', async () => {
    const more = new TextEncoder().encode('\n1 0 obj <<>> endobj\nstartxref\n0\n%%EOF\n')
    expect((await audit(Buffer.concat([bytes, more]))).messages).not.toEqual([])
    expect((await audit(Buffer.concat([more, bytes]))).messages).not.toEqual([])
  })
})
