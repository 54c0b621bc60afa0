import { describe, expect, it } from 'vitest'
import { htmlTamperings } from '../../scripts/audit-mutations/tampering.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectHtml } from '../../src/audit/html.js'
import { html } from '../../src/formats/html/index.js'
import { contextOf } from '../formats/html/support/context.js'
import { english, everyNode } from '../formats/html/support/every-node.js'

const report = everyNode(english)
const { bytes } = await html(report, await contextOf('en'))
const page = new TextDecoder().decode(bytes)

function audit(changed: string) {
  return auditEdition(new TextEncoder().encode(changed), report, {
    file: 'en.html',
    read: inspectHtml,
    sourceFile: 'en.md',
  })
}

describe('the audit as a tamper check', () => {
  it('should find nothing in an untouched page', async () => {
    expect((await audit(page)).messages).toEqual([])
  })

  it.each(htmlTamperings)('should notice: $name', async ({ damage }) => {
    const changed = damage(page)
    expect(changed).not.toBe(page)
    expect((await audit(changed)).messages).not.toEqual([])
  })
})
