import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/formats/pdf/index.js'
import { reportFrom } from '../../../support/report.js'
import { contextOf } from '../../html/support/context.js'
import { readPages } from '../page-lines.js'

/** Where the name of a figure leads, and where the first line of its caption stands: points from the top of its page. */
async function figureOf(width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ccc"/></svg>`
  const bytes = new TextEncoder().encode(svg)
  const text = ':::figure{#fig}\n![A grey field](media/a.svg)\n\nA caption of the picture\n:::\n\nWords.'
  const { report } = reportFrom({ text })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const media = { 'media/a.svg': { hash, kind: 'svg' as const, width, height } }
  const made = await pdf({ ...report, media }, await contextOf('en', { media: () => bytes }))
  const document = await getDocument({ data: new Uint8Array(made.bytes), verbosity: 0 }).promise
  const [, , , top] = (await document.getDestination('fig')) ?? []
  const pages = await readPages(made.bytes)
  const page = (made.facts.pageOf.fig ?? 0) - 1
  const caption = pages[page]?.pieces.find((piece) => piece.text.includes('Figure 1'))?.y ?? Number.NaN
  return { place: (pages[page]?.height ?? 0) - top, caption }
}

describe('Names of figures should', () => {
  it('lead to the caption where it stands above the picture', async () => {
    const { place, caption } = await figureOf(900, 300)
    expect(caption - place).toBeGreaterThan(0)
    expect(caption - place).toBeLessThan(15)
  })

  it('lead to the upper edge of a picture that stands beside its caption', async () => {
    const { place, caption } = await figureOf(300, 300)
    expect(caption - place).toBeGreaterThan(0)
    expect(caption - place).toBeLessThan(15)
  })
})
