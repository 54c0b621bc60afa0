import { z } from 'zod'
import { parseJson } from '../audit/parse-json.js'
import { isSlug } from '../model/is-slug.js'
import { isTag } from '../model/is-tag.js'

const text = z.string().max(2000)
const sum = z.string().regex(/^[0-9a-f]{64}$/u)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const tag = z.string().refine(isTag)
/** A file at the top of a package. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/u)
const format = z.string().regex(/^[a-z0-9]+$/u)

const editionSchema = z.object({
  file: fileName,
  language: tag,
  format,
  /** Sum of the file as it lies in the package. */
  sha256: sum,
  /** The edition as it was built: its path below the output folder, and its sum there. */
  built: z.object({ path: text, sha256: sum }),
  /** Whether its links were turned to the files of the package; turned back it is what was built. */
  relinked: z.boolean(),
  /** Bytes of a PDF before it was signed; null where it is not. */
  signedFrom: z.int().positive().nullable(),
})

/** `dispatch.json` of a package: what was packed of which publication, for whom. */
export const dispatchRecordSchema = z.object({
  schema: z.literal(1),
  /** By the word of whoever packs, never by a clock. */
  date,
  publication: z.object({
    slug: z.string().refine(isSlug),
    identifier: text.nullable(),
    kind: text,
    published: date.nullable(),
    status: z.enum(['draft', 'embargoed', 'final']),
    source: tag,
    /** In its own languages, by tag. */
    titles: z.record(tag, text),
  }),
  recipient: z.object({ id: z.string().refine(isSlug), name: text, channel: text.nullable() }),
  /** Who sends, as signatures name them. */
  sender: text.nullable(),
  /** Language of the covering page and of the text that says how to verify. */
  language: tag,
  languages: z.array(tag),
  formats: z.array(format),
  editions: z.array(editionSchema),
  /** The covering page in its formats, with the bytes of a PDF before it was signed. */
  covering: z.array(z.object({ file: fileName, sha256: sum, signedFrom: z.int().positive().nullable() })),
  /** Editions of the publication that are not in the package: language and format. */
  absent: z.array(z.object({ language: tag, format, path: text })),
  /** What the recipient is due and does not get; null in a complete package. */
  partial: z.object({ languages: z.array(tag), formats: z.array(format) }).nullable(),
  /** Last day of the embargo that was in force on the day of dispatch; null where none was. */
  underEmbargo: date.nullable(),
  /** Signatures that the package holds, with what names their keys. */
  signatures: z.object({
    ssh: z.object({ identity: text, namespace: text, fingerprint: text }).nullable(),
    minisign: z.object({ keyId: text }).nullable(),
    pdf: z.object({ subject: text, fingerprint: text }).nullable(),
  }),
})

/** What `dispatch.json` says. */
export type DispatchRecord = z.output<typeof dispatchRecordSchema>
/** An edition in a package. */
export type PackedEdition = DispatchRecord['editions'][number]
/** Signatures of a package. */
export type SignatureFacts = DispatchRecord['signatures']

/** Reads `dispatch.json`; null for anything else. */
export function parseDispatchRecord(json: string): DispatchRecord | null {
  return parseJson(dispatchRecordSchema, json)
}
