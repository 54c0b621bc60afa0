import { strFromU8, unzipSync } from 'fflate'
import { partOf, readParts } from '../../../../src/audit/docx/parts.js'
import type { XmlElement } from '../../../../src/audit/docx/xml.js'

/** An XML part of a package. */
export function part(bytes: Uint8Array, name: string): XmlElement {
  return partOf(readParts(bytes), name)
}

export function partText(bytes: Uint8Array, name: string): string {
  const file = unzipSync(bytes)[name]
  if (!file) throw new Error(`No part ${name}`)
  return strFromU8(file)
}
