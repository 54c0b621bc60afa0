import { unzipSync, type Zippable, zipSync } from 'fflate'
import type { PaginatedParts } from './pages/number-contents.js'

const documentName = 'word/document.xml'

/**
 * docx's package without the parts that nothing refers to, with the pictures, in the order of the names, the content
 * types first as the convention asks, and without a clock.
 *
 * @param names The parts to keep.
 * @param pictures Files below `word/media/`.
 * @param numbered The document with its pages, from the parts that decide them; null: it refers to none.
 */
export function finishPackage(
  packed: Uint8Array,
  names: ReadonlySet<string>,
  pictures: readonly (readonly [name: string, bytes: Uint8Array])[],
  numbered: ((written: PaginatedParts) => string) | null,
): Uint8Array {
  const first = '[Content_Types].xml'
  const written = unzipSync(packed, { filter: ({ name }) => names.has(name) })
  const text = (name: string) => new TextDecoder().decode(written[name])
  if (numbered) {
    const document = numbered({ document: text(documentName), footnotes: text('word/footnotes.xml') })
    written[documentName] = new TextEncoder().encode(document)
  }
  const parts = Object.entries(written)
  const media = pictures.map(([name, bytes]) => [`word/media/${name}`, bytes] as const)
  const files: Zippable = {}
  for (const [name, bytes] of [...parts, ...media].sort(([a], [b]) =>
    a === first ? -1 : b === first ? 1 : a < b ? -1 : 1,
  ))
    files[name] = [bytes, { level: /\.(?:png|jpeg)$/.test(name) ? 0 : 5 }]
  // A local time: ZIP knows no zones, and 1980 is its first year.
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}
