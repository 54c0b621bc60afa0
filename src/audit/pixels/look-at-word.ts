import { strFromU8, strToU8, zipSync } from 'fflate'
import { unzip } from '../../archive/unzip.js'
import { sha256 } from '../../model/sha256.js'
import type { EditionLooker } from './seen-edition.js'
import { unprinted } from './unprinted.js'

/** What programs read that paint drawings; others paint the raster beside it. */
const drawing = /<a:ext [^>]*>\s*<asvg:svgBlip [^>]*(?:\/>|>\s*<\/asvg:svgBlip>)\s*<\/a:ext>/g

/** Lets LibreOffice print a Word edition, and looks at the pages. Of drawings, the rasters beside them are seen. */
export const lookAtWord: EditionLooker = async (bytes, report, programs) => {
  const printed = await programs.word.convert(await withoutDrawings(bytes), sha256(bytes))
  if (!printed) return { isSeen: false, reason: 'LibreOffice is not installed, or cannot open the file' }
  const pages = await programs.pages({ bytes: printed, isEdition: false })
  return {
    isSeen: true,
    pages: { ...pages, findings: [...pages.findings, ...unprinted(report, pages.text)] },
  }
}

/** The file without drawings: their rasters are printed as pictures, which are found on the pages again. */
async function withoutDrawings(bytes: Uint8Array): Promise<Uint8Array> {
  const { files } = await unzip(bytes, (name) => !name.endsWith('/'))
  const parts = [...files].map(([name, part]) => [
    name,
    name.endsWith('.xml') ? strToU8(strFromU8(part).replace(drawing, '')) : part,
  ])
  return zipSync(Object.fromEntries(parts))
}
