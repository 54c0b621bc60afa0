import { writtenPlace } from '../model/written-place.js'
import type { AuditedEdition } from '../pages/types.js'
import { formatOf } from './formats.js'
import type { MadeEdition } from './made-edition.js'

/** What the evidence says of an edition that was read back. */
export function auditedEdition({
  language,
  format,
  name,
  bytes,
  pages,
  sha256: sum,
  made,
  audit,
}: MadeEdition): AuditedEdition {
  const messages = audit?.messages ?? []
  return {
    language,
    format,
    label: formatOf(format).label,
    href: `../${name}`,
    bytes: bytes.length,
    pages,
    sha256: sum,
    ...(made ? { made } : {}),
    status: audit === null ? 'not-run' : messages.length > 0 ? 'fail' : 'pass',
    compared: audit?.compared ?? 0,
    differences: messages.map(({ cause, reason }) => ({
      place: cause?.place ? writtenPlace(cause.file, cause.place) : (cause?.reason ?? ''),
      expected: null,
      actual: reason,
    })),
  }
}
