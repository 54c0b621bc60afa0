import { encode } from 'fast-png'
import { visitPages } from './open-pages.js'

/** Pixels across. */
const width = 480

/** A PNG of the first page of a PDF, as PDFium draws it; null where it has no page. */
export async function firstPage(bytes: Uint8Array): Promise<Uint8Array | null> {
  const [first] = await visitPages(bytes, (page, index) =>
    index === 0 ? page.draw(width / page.width).drawn : null,
  )
  return first
    ? encode({ width: first.width, height: first.height, channels: 4, depth: 8, data: first.data })
    : null
}
