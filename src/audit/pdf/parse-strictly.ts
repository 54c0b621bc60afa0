import {
  PDFCatalog,
  type PDFContext,
  PDFName,
  PDFPageLeaf,
  PDFPageTree,
  PDFParser,
  type PDFRef,
} from '@cantoo/pdf-lib'

/** A page's dictionary and its reference. */
export interface PageNode {
  node: PDFPageLeaf
  ref: PDFRef
}

/** The objects of a PDF, its catalog and its pages in order. */
export interface ParsedPdf {
  context: PDFContext
  catalog: PDFCatalog
  pages: PageNode[]
}

/** What the parser keeps to itself. */
interface Inner {
  bytes: { done: () => boolean; peek: () => number; offset: () => number }
  skipWhitespaceAndComments: () => void
  skipJibberish: () => void
}

/** What stands between objects: the next object, or `xref`, `trailer`, `startxref`. */
const next = /[0-9xst]/

/**
 * Parses a PDF as ISO 32000-2 (7.5) lays it out: objects one after the other. The parser would look for the next object
 * behind anything else, byte by byte, in time that grows with the square; a file of ours has nothing there.
 *
 * @throws {Error} where the file is damaged or encrypted
 */
export async function parseStrictly(bytes: Uint8Array): Promise<ParsedPdf> {
  const parser = PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true)
  // The methods are there, though not in the declared type.
  const inner = parser as unknown as Inner
  inner.skipJibberish = () => {
    inner.skipWhitespaceAndComments()
    if (inner.bytes.done() || next.test(String.fromCharCode(inner.bytes.peek()))) return
    throw new Error(`Unexpected bytes between objects, at ${inner.bytes.offset()}`)
  }
  const context = await parser.parseDocument()
  if (context.lookup(context.trailerInfo.Encrypt)) throw new Error('Unexpected encryption')
  const catalog = context.lookup(context.trailerInfo.Root)
  if (!(catalog instanceof PDFCatalog)) throw new Error('Unexpected file without a catalog')
  const tree = catalog.lookup(PDFName.of('Pages'))
  if (!(tree instanceof PDFPageTree)) throw new Error('Unexpected catalog without pages')
  const pages: PageNode[] = []
  tree.traverse((node, ref) => {
    if (node instanceof PDFPageLeaf) pages.push({ node, ref })
  })
  return { context, catalog, pages }
}
