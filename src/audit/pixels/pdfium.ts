import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Functions of PDFium that its package does not wrap, and its memory. Handles are numbers; zero is none. */
export interface Pdfium {
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidth(page: number): number
  _FPDF_GetPageHeight(page: number): number
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, data: number, stride: number): number
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): number
  _FPDFBitmap_Destroy(bitmap: number): void
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPageObj_SetIsActive(object: number, isActive: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number
  _FPDFText_GetFontSize(text: number, index: number): number
  wasmExports: { malloc(size: number): number; free(place: number): void }
  HEAPU8: Uint8Array
}

let loaded: Promise<Pdfium> | null = null

/** PDFium, loaded when it is first asked for: four megabytes of WebAssembly. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Pdfium> {
  const binary = await readFile(await place())
  const wasmBinary = new Uint8Array(binary).buffer
  const library = await PDFiumLibrary.init({ wasmBinary })
  // The package keeps its module to itself; what is called of it are functions that PDFium documents.
  return (library as unknown as { module: Pdfium }).module
}

/** In the bundle the file lies beside this one; in the sources it lies in the package. */
async function place(): Promise<string> {
  const beside = fileURLToPath(new URL('./pdfium.wasm', import.meta.url))
  return readFile(beside).then(
    () => beside,
    () => createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'),
  )
}
