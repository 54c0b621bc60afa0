import { createRequire } from 'node:module'
import docMeasure from 'pdfmake/js/DocMeasure.js'
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriter from 'pdfmake/js/PageElementWriter.js'
import pdfmakeDocument from 'pdfmake/js/PDFDocument.js'
import { describe, expect, it } from 'vitest'
import { noAdjustments } from '../../../../src/formats/pdf/layout/adjustments.js'
import { GalleyBuilder } from '../../../../src/formats/pdf/layout/galley-builder.js'
import { element } from '../../../../src/formats/pdf/tags/element.js'

const overridden: [string, object, string[]][] = [
  ['DocMeasure', docMeasure.default.prototype, ['measureLeaf', 'measureBlock']],
  ['LayoutBuilder', layoutBuilder.default.prototype, ['processLeaf', 'processRow', 'processNode']],
  ['PageElementWriter', pageElementWriter.default.prototype, ['alignLine', 'addPage', 'context']],
  [
    'PDFDocument',
    pdfmakeDocument.default.prototype,
    ['initSubset', 'endMarkings', 'endMetadata', '_write', '_finalize', 'ref'],
  ],
]

/** What we build on is no public interface: these tests say first what an update of pdfmake has moved. */
describe('pdfmake', () => {
  it('should be the version that our subclasses were written for', () => {
    const { version } = createRequire(import.meta.url)('pdfmake/package.json') as { version: string }
    expect(version, 'Read the sources of the new version before changing this number').toBe('0.3.11')
  })

  it.each(overridden)(
    'should still have the methods of %s that we override or call',
    (_, prototype, names) => {
      for (const name of names) expect(prototype, `pdfmake has no ${name} any more`).toHaveProperty(name)
    },
  )

  it('should hand leaves of columns to our processLeaf, and rows to our processRow', () => {
    const builder = new GalleyBuilder(noAdjustments())
    const { height, unbroken, items } = builder.build(
      {
        columns: [
          { ...picture(10, 30), width: 40 },
          { ...picture(10, 50), width: '*' },
        ],
        columnGap: 5,
      },
      100,
    )
    expect(items.map((item) => item.x)).toEqual([0, 45])
    expect(unbroken).toEqual([[0, 50]])
    expect(height).toBe(50)
  })

  it('should place rules and paddings of tables as their layout says', () => {
    const builder = new GalleyBuilder(noAdjustments())
    const { height, items } = builder.build(
      {
        table: { widths: [40, 51], body: [[picture(10, 10), picture(10, 20)]] },
        layout: {
          hLineWidth: () => 2,
          vLineWidth: () => 0,
          hLineColor: () => 'black',
          paddingLeft: (column) => (column === 0 ? 0 : 9),
          paddingRight: () => 0,
          paddingTop: () => 3,
          paddingBottom: () => 4,
        },
      },
      100,
    )
    expect(items.filter((item) => item.kind === 'picture').map(({ x, y }) => [x, y])).toEqual([
      [0, 5],
      [49, 5],
    ])
    expect(items.filter((item) => item.kind === 'rule').map(({ y, height: thick }) => [y, thick])).toEqual([
      [0, 2],
      [29, 2],
    ])
    expect(height).toBe(31)
  })

  it('should never end our endless page', () => {
    const builder = new GalleyBuilder(noAdjustments())
    const stack = Array.from({ length: 2000 }, () => picture(10, 700))
    expect(builder.build({ stack }, 100).height).toBe(1_400_000)
  })
})

function picture(width: number, height: number) {
  return {
    text: '' as const,
    leaf: null,
    picture: {
      width,
      height,
      place: 'layout' as const,
      link: null,
      element: element(null, 'Div'),
      picture: { path: 'x.png', kind: 'png' as const, bytes: new Uint8Array(), hash: 'x', width, height },
    },
  }
}
