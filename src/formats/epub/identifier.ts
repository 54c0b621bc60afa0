import type { Report } from '../../model/report.js'
import { sha256 } from '../../model/sha256.js'

/**
 * What the book is known by: its symbol, else a UUID that follows from its folder, language and makers (RFC 9562, version 8).
 */
export function identifierOf({ metadata, language }: Report): string {
  if (metadata.symbol !== null) return metadata.symbol
  const named = [metadata.slug, language, metadata.organisation ?? '', metadata.publisher ?? '']
  const sum = sha256(JSON.stringify(named))
  const variant = (8 + (Number.parseInt(sum.slice(16, 17), 16) % 4)).toString(16)
  const parts = [sum.slice(0, 8), sum.slice(8, 12), `8${sum.slice(13, 16)}`, `${variant}${sum.slice(17, 20)}`]
  return `urn:uuid:${[...parts, sum.slice(20, 32)].join('-')}`
}
