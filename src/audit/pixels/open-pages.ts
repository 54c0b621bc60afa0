import { loadPdfium, type Pdfium } from './pdfium.js'
import type { Part, Raster } from './raster.js'

/** A letter as PDFium reads it, in points from the bottom left of its page. */
export interface Letter {
  /** Spaces and ends of lines as well, those too that PDFium tells from places. */
  text: string
  left: number
  bottom: number
  right: number
  top: number
  /** Points. */
  size: number
}

/** A page of a PDF. */
export interface DrawnPage {
  /** Points. */
  width: number
  height: number
  /** The page as it is, and without any words; `scale` pixels a point. */
  draw(scale: number): { drawn: Raster; bare: Raster }
  letters(): Letter[]
  /** Where pictures of pixels stand, in the order in which they are painted, in points from the bottom left. */
  pictures(): Part[]
}

const textObject = 1
const imageObject = 3
const formObject = 5
/** BGRA, filled with white. */
const colourFormat = 4
const white = 0xffffffff
/** Annotations as well; red before blue. */
const drawingFlags = 0x01 | 0x10

/** Opens a PDF with PDFium and visits its pages one after the other; throws where PDFium cannot read it. */
export async function visitPages<Found>(
  bytes: Uint8Array,
  visit: (page: DrawnPage, index: number) => Found,
): Promise<Found[]> {
  const pdfium = await loadPdfium()
  const { wasmExports } = pdfium
  const data = wasmExports.malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, data)
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0)
  try {
    if (document === 0) throw new Error('PDFium cannot read the file')
    const found: Found[] = []
    for (let index = 0; index < pdfium._FPDF_GetPageCount(document); index += 1) {
      const page = pdfium._FPDF_LoadPage(document, index)
      if (page === 0) throw new Error(`PDFium cannot read page ${index + 1}`)
      try {
        found.push(visit(pageOf(pdfium, page), index))
      } finally {
        pdfium._FPDF_ClosePage(page)
      }
    }
    return found
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document)
    wasmExports.free(data)
  }
}

function pageOf(pdfium: Pdfium, page: number): DrawnPage {
  const [width, height] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
  return {
    width,
    height,
    draw(scale) {
      const render = () => rendered(pdfium, page, Math.round(width * scale), Math.round(height * scale))
      const drawn = render()
      const words = [...objectsOf(pdfium, page)].filter(({ type }) => type === textObject)
      for (const { object } of words) pdfium._FPDFPageObj_SetIsActive(object, 0)
      const bare = render()
      for (const { object } of words) pdfium._FPDFPageObj_SetIsActive(object, 1)
      return { drawn, bare }
    },
    letters: () => lettersOf(pdfium, page),
    pictures: () =>
      [...objectsOf(pdfium, page)]
        .filter(({ type, isInside }) => type === imageObject && !isInside)
        .map(({ object }) => boundsOf(pdfium, object)),
  }
}

/** Everything that a page paints, what groups hold as well. */
function* objectsOf(
  pdfium: Pdfium,
  page: number,
): Generator<{ object: number; type: number; isInside: boolean }> {
  for (let index = 0; index < pdfium._FPDFPage_CountObjects(page); index += 1)
    yield* withGroup(pdfium, pdfium._FPDFPage_GetObject(page, index), false)
}

function* withGroup(
  pdfium: Pdfium,
  object: number,
  isInside: boolean,
): Generator<{ object: number; type: number; isInside: boolean }> {
  const type = pdfium._FPDFPageObj_GetType(object)
  yield { object, type, isInside }
  if (type !== formObject) return
  for (let index = 0; index < pdfium._FPDFFormObj_CountObjects(object); index += 1)
    yield* withGroup(pdfium, pdfium._FPDFFormObj_GetObject(object, index), true)
}

function rendered(pdfium: Pdfium, page: number, width: number, height: number): Raster {
  const size = width * height * 4
  const place = pdfium.wasmExports.malloc(size)
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, colourFormat, place, width * 4)
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawingFlags)
  const data = pdfium.HEAPU8.slice(place, place + size)
  pdfium._FPDFBitmap_Destroy(bitmap)
  pdfium.wasmExports.free(place)
  return { width, height, data }
}

function lettersOf(pdfium: Pdfium, page: number): Letter[] {
  const text = pdfium._FPDFText_LoadPage(page)
  const place = pdfium.wasmExports.malloc(32)
  const letters: Letter[] = []
  for (let index = 0; index < pdfium._FPDFText_CountChars(text); index += 1) {
    const code = pdfium._FPDFText_GetUnicode(text, index)
    pdfium._FPDFText_GetCharBox(text, index, place, place + 8, place + 16, place + 24)
    const box = new Float64Array(pdfium.HEAPU8.slice(place, place + 32).buffer)
    const [left = 0, right = 0, bottom = 0, top = 0] = box
    const size = pdfium._FPDFText_GetFontSize(text, index)
    letters.push({ text: String.fromCodePoint(code), left, bottom, right, top, size })
  }
  pdfium.wasmExports.free(place)
  pdfium._FPDFText_ClosePage(text)
  return letters
}

function boundsOf(pdfium: Pdfium, object: number): Part {
  const place = pdfium.wasmExports.malloc(16)
  pdfium._FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12)
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(
    pdfium.HEAPU8.slice(place, place + 16).buffer,
  )
  pdfium.wasmExports.free(place)
  return [left, bottom, right, top]
}
