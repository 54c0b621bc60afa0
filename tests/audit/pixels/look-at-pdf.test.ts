import { describe, expect, it } from 'vitest'
import { apply } from '../../../scripts/audit-mutations/pdf.mjs'
import { pdfPlaces } from '../../../scripts/audit-mutations/places-pdf.mjs'
import { lookAtPdf } from '../../../src/audit/pixels/look-at-pdf.js'
import { lookAtPrinted } from '../../../src/audit/pixels/look-at-printed.js'
import { unprinted } from '../../../src/audit/pixels/unprinted.js'
import { pdf } from '../../../src/formats/pdf/index.js'
import { contextOf } from '../../formats/html/support/context.js'
import { english, everyNode } from '../../formats/html/support/every-node.js'

const report = everyNode(english)
const { bytes } = await pdf(report, await contextOf('en'))

async function found(name: string): Promise<string[]> {
  const damage = pdfPlaces.find((one) => one.name === name)
  const changed = damage && (await apply(bytes, damage))
  if (!changed) throw new Error(`Nothing to damage: ${name}`)
  return (await lookAtPdf(new Uint8Array(changed))).findings.map(({ message }) => message)
}

describe('the drawn pages of a PDF', () => {
  it('should show every glyph and nothing in the margins', async () => {
    expect((await lookAtPdf(bytes)).findings).toEqual([])
  })

  it('should show every glyph where PDFium finds it, and every word of the report', async () => {
    const { findings, text } = await lookAtPrinted(bytes)
    expect(findings).toEqual([])
    expect(unprinted(report, text)).toEqual([])
  })

  it('should lack what is not printed', () => {
    expect(unprinted(report, 'Other words.').map(({ rule }) => rule)).toEqual(['unseen-words'])
  })

  it.each([
    ['move a line off the page', /words that cannot be seen/],
    ['move a line into the margin', /in the margin/],
    ['black words out', /words that cannot be seen/],
    ['cover some letters', /words that cannot be seen/],
  ])('should show by themselves: %s', async (name, expected) => {
    expect(await found(name)).toContainEqual(expect.stringMatching(expected))
  })
})
