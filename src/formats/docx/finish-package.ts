import { type Zippable, zipSync } from 'fflate'
import type { PaginatedParts } from './pages/number-contents.js'

const documentName = 'word/document.xml'

/**
 * A package of docx's parts without those that nothing refers to, with the pictures, in the order of the names, the
 * content types first as the convention asks, and without a clock.
 *
 * @param packed The parts, by name.
 * @param names The parts to keep.
 * @param pictures Files below `word/media/`.
 * @param numbered The document with its pages, from the parts that decide them; null: it refers to none.
 */
export function finishPackage(
  packed: ReadonlyMap<string, string | Uint8Array>,
  names: ReadonlySet<string>,
  pictures: readonly (readonly [name: string, bytes: Uint8Array])[],
  numbered: ((written: PaginatedParts) => string) | null,
): Uint8Array {
  const text = (name: string) => String(packed.get(name) ?? '')
  const document = numbered
    ? numbered({ document: text(documentName), footnotes: text('word/footnotes.xml') })
    : text(documentName)
  const parts = [...packed, [documentName, document] as const].filter(([name]) => names.has(name))
  const media = pictures.map(([name, bytes]) => [`word/media/${name}`, bytes] as const)
  const first = '[Content_Types].xml'
  const files: Zippable = {}
  for (const [name, content] of [...new Map([...parts, ...media])].sort(([a], [b]) =>
    a === first ? -1 : b === first ? 1 : a < b ? -1 : 1,
  )) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    files[name] = [bytes, { level: /\.(?:png|jpeg)$/.test(name) ? 0 : 5 }]
  }
  // A local time: ZIP knows no zones, and 1980 is its first year.
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}
