import { describe, expect, it } from 'vitest'
import { metafile } from '../../../../src/formats/docx/drawing/metafile.js'
import type { Message } from '../../../../src/model/message.js'
import { contextOf } from '../../html/support/context.js'

const facts = { hash: 'h', kind: 'svg' as const, width: 96, height: 48 }

describe('metafile', () => {
  it('should hold a drawing of its natural size, record after record', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><rect width="9" height="9"/><text x="1" y="20">Aب保</text></svg>'
    const bytes = metafile(new TextEncoder().encode(svg), facts, 'a.svg', await contextOf('en'))
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint32(40, true)).toBe(0x464d4520)
    expect([view.getInt32(32, true), view.getInt32(36, true)]).toEqual([2540, 1270])
    let records = 0
    let at = 0
    while (at < bytes.length) {
      at += view.getUint32(at + 4, true)
      records += 1
    }
    expect([at, records]).toEqual([view.getUint32(48, true), view.getUint32(52, true)])
  })

  it('should tell the author once what it cannot show', async () => {
    const messages: Message[] = []
    const context = await contextOf('en', { report: (message) => messages.push(message) })
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="#a"/><image href="#b"/></svg>'
    metafile(new TextEncoder().encode(svg), facts, 'a.svg', context)
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected `<image>`, which the Word edition cannot show',
    ])
  })
})
