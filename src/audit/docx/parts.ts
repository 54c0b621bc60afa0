import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { parseXml, type XmlElement } from './xml.js'

/** A package's XML parts by name. */
export type Parts = ReadonlyMap<string, XmlElement>

/** Unzips a package and reads its XML parts; throws where one is not well-formed. */
export function readParts(bytes: Uint8Array): Parts {
  const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name)
  const files = unzipSync(bytes, { filter: ({ name }) => isXml(name) })
  return new Map(Object.entries(files).map(([name, part]) => [name, parseXml(part, name)]))
}

/** A part that every package has; throws where it is missing. */
export function partOf(parts: Parts, name: string): XmlElement {
  const part = parts.get(name)
  if (!part) throw new Error(`Unexpected package without \`${name}\``)
  return part
}

/** Names of all parts in their order, doubled ones too, and the hashes of raster pictures. */
export function packageContents(bytes: Uint8Array): { names: string[]; pictures: string[] } {
  const names: string[] = []
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      return /\.(?:png|jpe?g)$/.test(name)
    },
  })
  // A raster beside a drawing of the same name was made from it.
  const pictures = Object.entries(files)
    .filter(([name]) => !names.includes(name.replace(/\.\w+$/, '.svg')))
    .map(([, file]) => createHash('sha256').update(file).digest('hex'))
  return { names, pictures }
}
