import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { Direction } from '../../model/report.js'
import { checkContent, type PageContent, type PagePlaces } from './check-content.js'
import { type PageFont, readFont } from './fonts/read-font.js'
import { type PageGeometry, pageGeometry } from './geometry/page-geometry.js'
import { entry, nameText, type Objects, objects } from './objects.js'
import type { Shown } from './page-text.js'
import { type Painting, paintingReader } from './paintings/painted.js'
import { parseStrictly } from './parse-strictly.js'
import { streamBytes } from './stream-bytes.js'

/** A finished PDF, opened for reading through its structure. */
export interface PdfFile {
  objects: Objects
  catalog: PDFDict
  /** Text of a marked-content sequence of a page. */
  marked(page: PDFRef, id: number): readonly Shown[]
  context: PDFContext
  /** Dictionaries of the pages. */
  pages(): PDFDict[]
  /** Of the whole document, as viewers are told. */
  direction: Direction
  /** What each page paints and where, with the marked-content ids that were asked for until now. */
  painted(): ReadPage[]
  /** Where everything stands on a page, counted from 0; null where there is none. */
  places(index: number): PagePlaces | null
  /** What a figure shows that is marked with an id on a page; null where it is no picture. */
  figure(page: PDFRef, id: number): Painting | null
  /** What decoration shows, page after page. */
  decorations(): (Painting | null)[]
}

/** A page that was read. */
export interface ReadPage {
  reference: PDFRef
  content: PageContent
  geometry: PageGeometry | null
  resources: PDFDict | null
  /** Marked-content ids that were asked for. */
  read: Set<number>
}

/** Opens a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { context, catalog, pages: nodes } = await parseStrictly(bytes)
  const access = objects(context)
  const viewer = access.dict(entry(catalog, 'ViewerPreferences'))
  const direction = access.text(entry(viewer, 'Direction')) === 'R2L' ? 'rtl' : 'ltr'
  const paintingOf = paintingReader(access)
  const pages = new Map<string, ReadPage>()
  const fonts = new Map<string, PageFont>()
  const readPage = (page: PDFDict | null) => {
    const { contents, fonts: own, resources } = partsOf(access, page, fonts)
    return { ...checkContent(contents, own), resources }
  }
  const pageOf = (reference: PDFRef): ReadPage => {
    const key = reference.toString()
    const known = pages.get(key)
    if (known) return known
    const page = access.dict(reference)
    const { content, places, resources } = readPage(page)
    const made = {
      reference,
      content,
      geometry: pageGeometry(access, page, places, direction),
      resources,
      read: new Set<number>(),
    }
    pages.set(key, made)
    return made
  }
  const all = () => nodes.map(({ ref }) => pageOf(ref))
  return {
    objects: access,
    catalog,
    context,
    direction,
    pages: () => nodes.map(({ node }) => node),
    painted: all,
    places(index) {
      const page = nodes[index]
      return page ? readPage(page.node).places : null
    },
    marked(reference, id) {
      const page = pageOf(reference)
      page.read.add(id)
      return page.content.texts.get(id) ?? []
    },
    figure(reference, id) {
      const { content, resources } = pageOf(reference)
      const painted = content.figures.get(id)
      return painted ? paintingOf(painted, resources) : null
    },
    decorations: () =>
      all().flatMap(({ content, resources }) =>
        content.pictures.map((painted) => paintingOf(painted, resources)),
      ),
  }
}

/** Content of a page, and what the codes of its fonts mean. */
function partsOf(
  access: Objects,
  page: PDFDict | null,
  known: Map<string, PageFont>,
): { contents: Uint8Array; fonts: Map<string, PageFont>; resources: PDFDict | null } {
  const contents = access.array(entry(page, 'Contents')).flatMap((one) => {
    const stream = access.stream(one)
    return stream ? [streamBytes(stream), Uint8Array.of(10)] : []
  })
  const resources = access.dict(entry(page, 'Resources'))
  const fonts = new Map<string, PageFont>()
  for (const [name, value] of access.dict(entry(resources, 'Font'))?.entries() ?? []) {
    const key = value.toString()
    const font = known.get(key) ?? readFont(access, access.dict(value))
    known.set(key, font)
    fonts.set(nameText(name), font)
  }
  return { contents: Buffer.concat(contents), fonts, resources }
}
