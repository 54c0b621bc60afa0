import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createFontEmbedder } from '../../../../src/formats/pdf/fonts/font-embedder.js'
import type { Line, PdfDocument } from '../../../../src/formats/pdf/text/types.js'

interface Document extends PdfDocument {
  on(event: 'data' | 'end', handler: (data: Uint8Array) => void): void
  addContent(operators: string): void
  end(): void
  _root: { data: Record<string, unknown> }
}

const PDFDocument = createRequire(import.meta.url)('pdfkit') as new (options: object) => Document

/** A one-page PDF of lines, 20 points apart. */
export async function writePdf(lines: readonly Line<unknown>[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0, info: { CreationDate: new Date(0) } })
  const rightToLeft = lines.some(({ pieces }) =>
    pieces.some((piece) => piece.type === 'text' && piece.direction === 'rtl'),
  )
  if (rightToLeft) document._root.data.ViewerPreferences = document.ref({ Direction: 'R2L' })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()))
  const fonts = createFontEmbedder(document)
  lines.forEach((line, index) => {
    for (const piece of line.pieces) {
      if (piece.type !== 'text') continue
      document.addContent(`BT ${fonts.operators(piece, 120 + piece.x, 60 + index * 20 - piece.rise)} ET`)
    }
  })
  fonts.finish()
  document.end()
  await ended
  return Buffer.concat(chunks)
}

/** What Firefox reads. */
export async function readWithPdfjs(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** What Chrome and Edge read. */
export async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const text = document.getPage(0).getText()
  document.destroy()
  library.destroy()
  return text
}

/** Words without the marks that only direct readers. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/\u00ad\s*/g, '')
    .replace(/[\u061c\u200e\u200f]/g, '')
  return plain.split(/\s+/).filter((word) => word !== '')
}

/** Share of the expected words that are found in order. */
export function shareInOrder(expected: readonly string[], found: readonly string[]): number {
  let row = new Array<number>(found.length + 1).fill(0)
  for (const word of expected) {
    const next = [0]
    found.forEach((other, index) => {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return (row.at(-1) ?? 0) / expected.length
}
