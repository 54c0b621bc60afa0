import type { DispatchRecord, PackedEdition } from './dispatch-record.js'
import { linksAsBuilt } from './links.js'

/** A packed edition as it was built: without our signature, its links as they were. */
export function asBuilt(bytes: Uint8Array, edition: PackedEdition, record: DispatchRecord): Uint8Array {
  const unsigned = edition.signedFrom === null ? bytes : bytes.subarray(0, edition.signedFrom)
  if (!edition.relinked) return unsigned
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(unsigned)
  return new TextEncoder().encode(linksAsBuilt(text, record, 'edition'))
}
