import { visitPages } from '../../dist/audit/pixels/open-pages.js'

/** Pixels of a picture to a point of the page. */
const scale = 0.72

/** The first page of a PDF as pixels, four bytes each. */
export async function firstPage(bytes) {
  const pages = await visitPages(bytes, (page, index) => (index === 0 ? page.draw(scale).drawn : null))
  return { ...pages[0], channels: 4 }
}
