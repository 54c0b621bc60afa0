import { fileURLToPath } from 'node:url'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { elements, is } from '../../../scripts/audit-mutations/pdf-elements.mjs'
import { pdf } from '../../../src/formats/pdf/index.js'
import { loadReports } from '../../support/load-reports.js'

const loaded = loadReports(fileURLToPath(new URL('../../fixtures/linked-pictures', import.meta.url)))

/** Tenths of a point. */
function numbers(array: unknown): number[] {
  if (!(array instanceof PDFArray)) throw new Error('No array')
  return array.asArray().map((one) => (one instanceof PDFNumber ? Math.round(one.asNumber() * 10) / 10 : 0))
}

/** Figures that stand in a link, with what can be clicked. */
function linkedFigures(document: PDFDocument) {
  const links: PDFDict[] = elements(document).filter((element: PDFDict) => is(element, 'Link'))
  return links.flatMap((link) => {
    const kids = link.lookup(PDFName.of('K'))
    if (!(kids instanceof PDFArray)) return []
    const dicts = kids.asArray().flatMap((kid) => {
      const dict = document.context.lookup(kid)
      return dict instanceof PDFDict ? [dict] : []
    })
    const figure = dicts.find((dict) => is(dict, 'Figure'))
    const annotation = dicts.find((dict) => dict.has(PDFName.of('Obj')))?.lookup(PDFName.of('Obj'), PDFDict)
    if (!figure || !annotation) return []
    const attributes = figure.lookup(PDFName.of('A'))
    const layout = attributes instanceof PDFArray ? attributes.lookup(0, PDFDict) : attributes
    if (!(layout instanceof PDFDict)) throw new Error('No attributes')
    return [{ around: link.lookup(PDFName.of('P'), PDFDict), layout, annotation }]
  })
}

it.each(['en', 'ar'])(
  'a click on a picture should lead where its link does, on its own box: %s',
  async (tag) => {
    const one = (await loaded)[tag]
    if (!one) throw new Error(`No report in ${tag}`)
    const { bytes } = await pdf(one.report, one.context('pdf'))
    const document = await PDFDocument.load(bytes)
    const found = linkedFigures(document).filter(({ around }) => is(around, 'Div'))
    expect(found).toHaveLength(7)
    for (const { layout, annotation } of found) {
      expect(numbers(annotation.lookup(PDFName.of('Rect')))).toEqual(
        numbers(layout.lookup(PDFName.of('BBox'))),
      )
      const contents = annotation.lookup(PDFName.of('Contents'))
      expect(contents instanceof PDFString || contents instanceof PDFHexString).toBe(true)
    }
  },
)
