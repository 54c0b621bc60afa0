import { strFromU8, unzipSync } from 'fflate'
import { parseXml, type XmlElement } from '../../../../src/audit/docx/xml.js'

/** An XML part of a package. */
export function part(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(unzipSync(bytes)[name], name)
}

export function partText(bytes: Uint8Array, name: string): string {
  const file = unzipSync(bytes)[name]
  if (!file) throw new Error(`No part ${name}`)
  return strFromU8(file)
}
