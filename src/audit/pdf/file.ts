import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFPageTree,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { checkContent, type PageContent } from './check-content.js'
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
  context: PDFContext
  /** Dictionaries of the pages. */
  pages(): PDFDict[]
  /** What each page paints, with the marked-content ids that were asked for until now. */
  painted(): { content: PageContent; read: ReadonlySet<number> }[]
}

/** Opens a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  if (!(document.catalog.lookup(PDFName.of('Pages')) instanceof PDFPageTree))
    throw new Error('Unexpected catalog without pages')
  const access = objects(document.context)
  const pages = new Map<string, Map<number, Shown[]>>()
  const fonts = new Map<string, Map<number, string>>()
  const read = new Map<string, Set<number>>()
  return {
    objects: access,
    catalog: document.catalog,
    context: document.context,
    pages: () => document.getPages().map(({ node }) => node),
    painted: () =>
      document.getPages().map((page) => {
        const { contents, fonts: own } = partsOf(access, page.node, fonts)
        const { x, y, width, height } = page.getMediaBox()
        return {
          content: checkContent(contents, own, [x, y, x + width, y + height]),
          read: read.get(page.ref.toString()) ?? new Set(),
        }
      }),
    marked(page, id) {
      const key = page.toString()
      read.set(key, (read.get(key) ?? new Set()).add(id))
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
  const { contents, fonts } = partsOf(access, page, known)
  return pageText(contents, fonts)
}

/** Content of a page, and what the codes of its fonts mean. */
function partsOf(
  access: Objects,
  page: PDFDict | null,
  known: Map<string, Map<number, string>>,
): { contents: Uint8Array; fonts: Map<string, Map<number, string>> } {
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
  return { contents: Buffer.concat(contents), fonts }
}

function fontMap(access: Objects, font: PDFDict | null): Map<number, string> {
  const stream = access.stream(entry(font, 'ToUnicode'))
  return stream ? toUnicode(streamBytes(stream)) : new Map()
}
