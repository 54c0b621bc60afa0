import { type Zippable, zipSync } from 'fflate'

/** Zips parts in the order of their names, the content types first as the convention asks, without a clock. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = '[Content_Types].xml'
  const names = [...parts.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1))
  const files: Zippable = {}
  for (const name of names) {
    const bytes = parts.get(name)
    if (bytes) files[name] = [bytes, { level: /\.(?:png|jpeg)$/.test(name) ? 0 : 6 }]
  }
  // A local time: ZIP knows no zones, and 1980 is its first year.
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}
