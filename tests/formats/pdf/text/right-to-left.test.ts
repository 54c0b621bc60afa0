import bidiFactory, { type Bidi } from 'bidi-js'
import { beforeAll, describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/formats/pdf/text/break-lines.js'
import { bidiLevels } from '../../../../src/formats/pdf/text/pieces-of.js'
import { prepareParagraph } from '../../../../src/formats/pdf/text/prepare-paragraph.js'
import type { Line, TextPiece } from '../../../../src/formats/pdf/text/types.js'
import { arabicProse } from './arabic-prose.js'
import { readWithPdfium, readWithPdfjs, shareInOrder, wordsOf, writePdf } from './read-pdf.js'
import { testSettings, testStyles, textRun } from './test-styles.js'

// The package's types describe an ES module, but Node loads its CommonJS build
const bidi = (bidiFactory as unknown as () => Bidi)()
const set = (text: string, width = 352): Line<string>[] =>
  breakLines(prepareParagraph([textRun(text, testStyles.arabic)], testSettings.arabic), { width })
const pieces = (lines: readonly Line<string>[]) =>
  lines.flatMap((line) => line.pieces.filter((piece): piece is TextPiece<string> => piece.type === 'text'))

describe('right-to-left lines', () => {
  const expected = wordsOf(arabicProse.join(' '))
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await writePdf(arabicProse.flatMap((text) => set(text)))
  })

  it('it should give every word back in order to pdf.js', async () => {
    expect(shareInOrder(expected, wordsOf(await readWithPdfjs(bytes)))).toBe(1)
  })

  it('it should give 97 of 100 words back in order to PDFium', async () => {
    expect(shareInOrder(expected, wordsOf(await readWithPdfium(bytes)))).toBeGreaterThanOrEqual(0.97)
  })

  it('it should keep words apart where a run begins or ends inside a line', async () => {
    const lines = arabicProse.flatMap((text) => {
      const words = text.split(' ')
      const runs = [
        words.slice(0, 4).join(' ').concat(' '),
        words.slice(4, 7).join(' '),
        ` ${words.slice(7).join(' ')}`,
      ]
      const prepared = prepareParagraph(
        runs.map((run, index) => ({ ...textRun(run, testStyles.arabic), source: `run ${index}` })),
        testSettings.arabic,
      )
      return breakLines(prepared, { width: 352 })
    })
    expect(wordsOf(await readWithPdfjs(await writePdf(lines)))).toEqual(expected)
  })

  it('it should keep names and symbols whole for pdf.js', async () => {
    const words = wordsOf(await readWithPdfjs(bytes))
    expect(words).toEqual(
      expect.arrayContaining(['(R2P)', 'A/RES/60/1،', '(A/71/1016-S/2017/556)', 'www.globalr2p.org']),
    )
  })

  it('it should draw a line with Latin letters as one piece of one font', () => {
    for (const line of set(arabicProse[0] ?? '')) expect(line.pieces).toHaveLength(1)
  })

  it('it should keep the logical text on the piece', () => {
    const text = 'القرار (A/RES/60/1) لعام 2005.'
    expect(
      pieces(set(text))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('it should give a mark its own slot before its base', () => {
    const [piece] = pieces(set('خيرٌ'))
    const meanings = piece?.slots.map(({ codePoints }) => String.fromCodePoint(...codePoints))
    expect(meanings).toEqual(['ٌ', 'ر', 'ي', 'خ'])
  })

  it('it should paint a ligature in the leftmost of its slots', () => {
    const [piece] = pieces(set('لا'))
    expect(piece?.slots.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toEqual(['ا', 'ل'])
  })

  it('it should never write an empty meaning nor one that ends in a format character but a guard of its own', () => {
    for (const { slots } of pieces(arabicProse.flatMap((text) => set(text)))) {
      for (const { codePoints } of slots) {
        expect(codePoints.length).toBeGreaterThan(0)
        if (codePoints.length > 1) expect(codePoints.at(-1)).not.toBe(0x61c)
      }
    }
  })

  it('it should fill the measure when justified, at spaces only', () => {
    for (const line of set(arabicProse[1] ?? '').slice(0, -1)) expect(line.contentWidth).toBeCloseTo(352, 1)
  })

  it('it should set Latin and figures left to right inside', () => {
    const [piece] = pieces(set('عام 2005'))
    const painted = piece?.slots.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
    expect(painted).toBe('2005 ماع')
  })

  it('it should let a reader check the slots against the text by UAX #9', () => {
    for (const paragraph of arabicProse) {
      const levels = bidi.getEmbeddingLevels(paragraph, 'rtl')
      for (const { start, end, slots } of pieces(set(paragraph))) {
        const order = bidi.getReorderedIndices(paragraph, levels, start, end - 1).slice(start, end)
        const painted = slots.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
        expect(painted.replace(/[\u061c\u200e]/g, '')).toBe(order.map((at) => paragraph[at]).join(''))
      }
    }
  })

  it('it should order each line that ends at a forced break by itself', () => {
    const text = '> שלום.\u2028> עולם.'
    const run = { type: 'text' as const, text }
    for (const runs of [[run], [{ ...run, isolate: { direction: 'ltr' as const } }]]) {
      const levels = bidiLevels(runs as never, text, 'ltr')
      const even = [...text].filter((_, index) => (levels[index] ?? 0) % 2 === 0).join('')
      expect(even).toBe('> .\u2028> .')
    }
  })

  it('it should treat an isolate as one object', () => {
    const isolate = { direction: 'ltr' } as const
    const runs = [textRun('كلمة ', testStyles.arabic), { ...textRun('(1)', testStyles.arabic), isolate }]
    const [line] = breakLines(prepareParagraph(runs, testSettings.arabic), { width: 352 })
    const mark = line?.pieces[1]
    expect(mark?.type === 'text' && mark.slots.map(({ codePoints }) => codePoints.at(-1))).toEqual([
      0x28, 0x31, 0x29,
    ])
  })
})
