import { unzip } from '../../archive/unzip.js'
import { elements, parseXml, type XmlElement } from '../../archive/xml.js'

/** A package's XML parts by name. */
export type Parts = ReadonlyMap<string, XmlElement>

/** A part that every package has; throws where it is missing. */
export function partOf(parts: Parts, name: string): XmlElement {
  const part = parts.get(name)
  if (!part) throw new Error(`Unexpected package without \`${name}\``)
  return part
}

/** The relationships of a part, each an element; none where it has no file of them (ISO/IEC 29500-2 §6.5). */
export function relationshipsOf(parts: Parts, place: string): XmlElement[] {
  const links = parts.get(place.replace(/([^/]+)$/, '_rels/$1.rels'))
  return links ? elements(links) : []
}

/** Where the relationships of a part lead, by their ids. */
export function targetsOf(parts: Parts, place: string): ReadonlyMap<string, string> {
  return new Map(
    relationshipsOf(parts, place).map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  )
}

/** A package, opened once. */
export interface Unpacked {
  /** Names of all parts in their order. */
  names: string[]
  parts: Parts
  /** Files of pictures, by name. */
  media: ReadonlyMap<string, Uint8Array>
}

/** Opens a package within bounds, reads its XML parts and takes out its pictures; throws where a part is not well-formed. */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const { names, files } = await unzip(bytes, (name) => isXml(name) || isMedia(name))
  const entries = [...files]
  return {
    names,
    parts: new Map(
      entries.filter(([name]) => isXml(name)).map(([name, part]) => [name, parseXml(part, name)]),
    ),
    media: new Map(entries.filter(([name]) => isMedia(name))),
  }
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name)
}

function isMedia(name: string): boolean {
  return name.startsWith('word/media/')
}
