import { strFromU8, unzipSync } from 'fflate'
import { parseXml, type XmlElement } from '../../../../src/archive/xml.js'

/** An XML part of a package. */
export function part(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(partBytes(bytes, name), name)
}

export function partText(bytes: Uint8Array, name: string): string {
  return strFromU8(partBytes(bytes, name))
}

function partBytes(bytes: Uint8Array, name: string): Uint8Array {
  const file = unzipSync(bytes, { filter: (one) => one.name === name })[name]
  if (!file) throw new Error(`No part ${name}`)
  return file
}
