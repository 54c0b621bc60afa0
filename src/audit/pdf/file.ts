import { type PDFDict, PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import { entry, type Objects, objects } from './objects.js'
import { pageText, type Shown } from './page-text.js'
import { streamBytes } from './stream-bytes.js'
import { toUnicode } from './to-unicode.js'

/** A finished PDF, opened for reading through its structure. */
export interface PdfFile {
  objects: Objects
  catalog: PDFDict
  /** Text of a marked-content sequence of a page. */
  marked(page: PDFRef, id: number): readonly Shown[]
}

/** Opens a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const access = objects(document.context)
  const pages = new Map<string, Map<number, Shown[]>>()
  const fonts = new Map<string, Map<number, string>>()
  return {
    objects: access,
    catalog: document.catalog,
    marked(page, id) {
      const key = page.toString()
      let texts = pages.get(key)
      if (!texts) {
        texts = readPage(access, access.dict(page), fonts)
        pages.set(key, texts)
      }
      return texts.get(id) ?? []
    },
  }
}

function readPage(
  access: Objects,
  page: PDFDict | null,
  known: Map<string, Map<number, string>>,
): Map<number, Shown[]> {
  const contents = access.array(entry(page, 'Contents')).flatMap((one) => {
    const stream = access.stream(one)
    return stream ? [streamBytes(stream), Uint8Array.of(10)] : []
  })
  const resources = access.dict(entry(access.dict(entry(page, 'Resources')), 'Font'))
  const fonts = new Map<string, Map<number, string>>()
  for (const [name, value] of resources?.entries() ?? []) {
    const key = value.toString()
    const map = known.get(key) ?? fontMap(access, access.dict(value))
    known.set(key, map)
    fonts.set(name.decodeText(), map)
  }
  return pageText(Buffer.concat(contents), fonts)
}

function fontMap(access: Objects, font: PDFDict | null): Map<number, string> {
  const stream = access.stream(entry(font, 'ToUnicode'))
  return stream ? toUnicode(streamBytes(stream)) : new Map()
}
