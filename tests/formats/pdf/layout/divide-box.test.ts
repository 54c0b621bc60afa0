import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../src/audit/pdf.js'
import { pdf } from '../../../../src/formats/pdf/index.js'
import { divideBox } from '../../../../src/formats/pdf/layout/divide-box.js'
import type { GalleyItem } from '../../../../src/formats/pdf/layout/galley-item.js'
import type { LaidBox } from '../../../../src/formats/pdf/layout/laid-box.js'
import { element } from '../../../../src/formats/pdf/tags/element.js'
import { transcribe } from '../../../../src/model/transcribe.js'
import { reportFrom } from '../../../support/report.js'
import { contextOf } from '../../html/support/context.js'
import { box } from '../pages/boxes.js'

const rule = (y: number): GalleyItem => ({ kind: 'rule', x: 0, y, width: 10, height: 1, colour: 'black' })

const picture = (x: number, y: number, height: number): GalleyItem => ({
  kind: 'picture',
  x,
  y,
  height,
  placed: {
    width: 10,
    height,
    place: 'layout',
    link: null,
    element: element(null, 'Div'),
    picture: { path: 'x', kind: 'png', bytes: new Uint8Array(), hash: 'x', width: 10, height },
  },
})

function laid(items: GalleyItem[], height: number, head: number | null = null): LaidBox {
  return {
    box: box({ height, head }),
    items,
    bars: [],
    frame: null,
    section: null,
    head: head === null ? null : { items: [], bars: [] },
  }
}

const rows = (count: number, x = 0, from = 0) =>
  Array.from({ length: count }, (_, index) => picture(x, from + index * 10, 10))

describe('divideBox', () => {
  it('should leave a box whole that is not tall', () => {
    const low = laid(rows(4), 40)
    expect(divideBox(low, 100)).toEqual([low])
  })

  it('should divide a tall box between lines and lose nothing', () => {
    const parts = divideBox(laid([...rows(25), rule(250)], 251), 100)
    expect(parts.flatMap(({ items }) => items)).toHaveLength(26)
    expect(Math.max(...parts.map((part) => part.box.height))).toBeLessThanOrEqual(100)
    expect(parts.reduce((sum, part) => sum + part.box.height + part.box.above, 0)).toBe(251)
  })

  it('should divide columns that overlap without end where a page ends', () => {
    const parts = divideBox(laid([...rows(25), ...rows(25, 20, 5)], 255), 100)
    expect(parts.flatMap(({ items }) => items)).toHaveLength(50)
    for (const part of parts)
      for (const item of part.items) expect(item.y + item.height).toBeLessThanOrEqual(100)
  })

  it('should keep a picture on the page of its caption where both fit one', () => {
    const caption = { ...picture(0, 0, 40), keepsNext: true } as GalleyItem
    const heights = (image: number) =>
      divideBox(laid([caption, picture(0, 46, image)], 46 + image), 700).map(({ box }) => box.height)
    expect(heights(400)).toEqual([446])
    expect(heights(680)).toEqual([40, 680])
  })

  it('should leave room for what is repeated above, and repeat nothing that takes half a page', () => {
    const parts = divideBox(laid([...rows(25), ...rows(25, 20, 5)], 255, 30), 100)
    for (const part of parts) expect(part.box.height + (part.box.head ?? 0)).toBeLessThanOrEqual(100)
    expect(divideBox(laid(rows(9), 90, 60), 100).every((part) => part.box.head === null)).toBe(true)
  })
})

const words = 'One sentence of a long account that goes on and on. '.repeat(220).trim()
const half = 'One sentence of a long account that goes on and on. '.repeat(60).trim()

const tall: [string, string][] = [
  ['an action', `:::actions[Measures]\n1. ${words}\n2. Short.\n:::`],
  ['a person', `:::people[Panel]\n- **Ms. A. Person**, ${words}\n:::`],
  ['a name', `:::people[Panel]\n- **${half}**, adviser\n:::`],
  ['a notice', `:::notice[Please note]\n${words}\n:::`],
  ['a key figure', `:::figures\n- more than **65 million** ${half}\n- more than **3** ${half}\n:::`],
  ['a table row', `| Topic | Account |\n| --- | --- |\n| One | ${words} |\n| ${half} | Two |`],
  ['a caption', `:::table\n| Topic | Year |\n| --- | --- |\n| One | Two |\n\n${half}\n:::`],
  ['a side label', `### ${half}\n\nWords.`],
  ['a heading', `#### ${words}\n\nWords.`],
  ['a list item', `- ${words}`],
  ['a block quotation', `> ${words}`],
  ['a note', `Words[^1].\n\n[^1]: ${words}`],
]

describe('pdf', () => {
  for (const [name, body] of tall)
    it(`should divide ${name} that is taller than a page, with every word inside the text area`, async () => {
      const heading = name === 'a heading' ? '### Label\n\n' : ''
      const { report } = reportFrom({ text: `## Words {#words}\n\n${heading}${body}` })
      const { bytes, facts } = await pdf(report, await contextOf('en'))
      expect(await readPdf(bytes)).toEqual(transcribe(report))
      expect(facts.pageCount).toBeGreaterThan(1)
      for (const { y } of await wordsOf(bytes)) {
        expect(y).toBeGreaterThan(30)
        expect(y).toBeLessThan(812)
      }
    }, 30_000)
})

/** Baselines of all words from the top of an A4 page, as pdf.js finds them. */
async function wordsOf(bytes: Uint8Array): Promise<{ y: number }[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const found: { y: number }[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items)
      if ('str' in item && item.str.trim()) found.push({ y: 841.89 - item.transform[5] })
  }
  return found
}
