import { describe, expect, it } from 'vitest'
import { docxTamperings, tamperDocx } from '../../scripts/audit-mutations/tampering.mjs'
import { inspectDocx } from '../../src/audit/docx.js'
import { auditEdition } from '../../src/audit/edition.js'
import { docx } from '../../src/formats/docx/index.js'
import { inspectPicture } from '../../src/media/inspect.js'
import { contextOf } from '../formats/html/support/context.js'
import { drawing } from '../formats/html/support/drawing.js'
import { english, everyNode } from '../formats/html/support/every-node.js'

const picture = inspectPicture(new TextEncoder().encode(drawing), 'timeline.svg', 'en')
if (!picture.ok) throw new Error(picture.reason)
const report = { ...everyNode(english), media: { 'media/timeline.svg': picture.facts } }
const { bytes } = await docx(report, await contextOf('en', { media: () => picture.bytes }))

function audit(changed: Uint8Array) {
  return auditEdition(changed, report, { file: 'en.docx', read: inspectDocx, sourceFile: 'en.md' })
}

describe('the audit of Word files as a tamper check', () => {
  it('should find nothing in an untouched file', async () => {
    expect((await audit(bytes)).messages).toEqual([])
  })

  it.each(docxTamperings)('should notice: $name', async (tampering) => {
    const changed = tamperDocx(bytes, tampering)
    if (!changed) throw new Error('Nothing was changed.')
    expect((await audit(changed)).messages).not.toEqual([])
  })
})
