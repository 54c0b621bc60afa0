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
