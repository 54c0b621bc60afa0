import { createHash } from 'node:crypto'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { decode } from 'fast-png'
import { unzipSync } from 'fflate'
import { docx } from '../../../src/formats/docx/index.js'
import { pdf } from '../../../src/formats/pdf/index.js'
import { cleanSvg } from '../../../src/media/svg.js'
import type { Report } from '../../../src/model/report.js'
import { reportFrom } from '../../support/report.js'
import { type AnyContext, contextOf } from '../html/support/context.js'

/** Pixels of a finished edition's drawing, at places of the drawing in CSS pixels. */
export interface Painted {
  at: (x: number, y: number) => [red: number, green: number, blue: number]
}

const frame = 6

/** A drawing inside a frame of magenta, by which it is found on a page. */
export function framed(svg: string): string {
  const inner = svg.replace(/^[\s\S]*?(?=<svg[\s>])/, '')
  const entities = /<!DOCTYPE[\s\S]*?\]>/.exec(svg)?.[0] ?? ''
  const size = cleanSvg(svg, 'en')
  if (!size.ok) throw new Error(size.reason)
  const { width, height } = size
  const outer = `x="${-frame}" y="${-frame}" width="${width + 2 * frame}" height="${height + 2 * frame}"`
  return `${entities}<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-frame} ${-frame} ${width + 2 * frame} ${height + 2 * frame}"><rect ${outer} fill="#f0f"/><rect width="${width}" height="${height}" fill="#fff"/>${inner}</svg>`
}

/** The Report of one drawing and what formats need for it. */
export async function drawingReport(
  svg: string,
): Promise<{ report: Report; context: AnyContext; width: number }> {
  const cleaned = cleanSvg(framed(svg), 'en')
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const bytes = new TextEncoder().encode(cleaned.text)
  const { report } = reportFrom({ text: '![A drawing](media/a.svg)\n\nWords.' })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { width, height } = cleaned
  const media = { 'media/a.svg': { hash, kind: 'svg' as const, width, height } }
  const context = await contextOf('en', {
    media: () => bytes,
    report: ({ reason }) => {
      throw new Error(reason)
    },
  })
  return { report: { ...report, media }, context, width }
}

/** The first page of a PDF edition, as PDFium paints it, and its words. */
export async function paintedInPdf(svg: string): Promise<Painted & { text: string; bytes: Uint8Array }> {
  const { report, context, width } = await drawingReport(svg)
  const { bytes } = await pdf(report, context)
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const page = document.getPage(0)
  // Rendering closes the page.
  const text = page.getText()
  const image = await page.render({ scale: 4, render: 'bitmap' })
  document.destroy()
  library.destroy()
  const pixel = (x: number, y: number): [number, number, number] => {
    const at = (y * image.width + x) * 4
    const [red = 0, green = 0, blue = 0] = image.data.subarray(at, at + 3)
    return [red, green, blue]
  }
  return { ...located(image, pixel, width), text, bytes }
}

/** The picture that Word shows where it shows no SVG, and the SVG. */
export async function paintedInWord(svg: string): Promise<Painted & { svg: string; document: string }> {
  const { report, context, width } = await drawingReport(svg)
  const { bytes } = await docx(report, context)
  const files = unzipSync(bytes)
  const png = files['word/media/picture1.png'] ?? new Uint8Array()
  const text = (name: string) => new TextDecoder().decode(files[name])
  return {
    ...paintedInPng(png, width),
    svg: text('word/media/picture1.svg'),
    document: text('word/document.xml'),
  }
}

/** Pixels of a PNG that shows a framed drawing. */
export function paintedInPng(png: Uint8Array, width: number): Painted {
  const image = decode(png)
  const pixel = (x: number, y: number): [number, number, number] => {
    const at = (y * image.width + x) * image.channels
    const [red = 0, green = 0, blue = 0] = image.data.subarray(at, at + 3)
    return [red, green, blue]
  }
  return located(image, pixel, width)
}

function located(
  image: { width: number; height: number },
  pixel: (x: number, y: number) => [number, number, number],
  width: number,
): Painted {
  let [left, right, top] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY]
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const [red, green, blue] = pixel(x, y)
      if (red < 250 || green > 5 || blue < 250) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
    }
  }
  if (right === 0) throw new Error('The drawing is not on the page.')
  const scale = (right - left + 1) / width
  return {
    at: (x, y) => pixel(Math.round(left + (x + frame) * scale), Math.round(top + (y + frame) * scale)),
  }
}
