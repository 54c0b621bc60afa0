import { z } from 'zod'
import { sha256 } from '../model/sha256.js'
import { revisionOf } from './revision.js'

const text = z.string()
const sum = text.regex(/^[0-9a-f]{64}$/u)
const date = text.regex(/^\d{4}-\d{2}-\d{2}$/u)

const entrySchema = z.object({
  /** From 1, without a gap. */
  number: z.int().positive(),
  /** Sum of the entry before, as {@link entrySum} takes it; null for the first. */
  before: sum.nullable(),
  /** By the word of whoever packed. */
  date,
  publication: text,
  identifier: text.nullable(),
  recipient: z.object({ id: text, name: text, channel: text.nullable() }),
  languages: z.array(text),
  formats: z.array(text),
  partial: z.object({ languages: z.array(text), formats: z.array(text) }).nullable(),
  underEmbargo: date.nullable(),
  /** The archive as it was handed over, and the list of sums of its files before any was signed. */
  package: z.object({ file: text, sha256: sum, beforeSigning: sum }),
  signatures: z.array(text),
  /** Files of the package by name: their sums as built, and as packed. */
  files: z.record(text, z.object({ built: sum.nullable(), packed: sum })),
})

/** `dispatch/register.json`: what was packed for whom, in the order in which it was. */
export const registerSchema = z.object({ schema: z.literal(1), entries: z.array(entrySchema) })

/** What the register says. */
export type Register = z.output<typeof registerSchema>
/** One package of the register. */
export type RegisterEntry = z.output<typeof entrySchema>
/** What is reported of a package that is added. */
export type NewEntry = Omit<RegisterEntry, 'number' | 'before'>

/** A register, or what is wrong with it. */
export type RegisterReading = { register: Register } | { reason: string }

/** Reads a register and holds every entry against the sum that the next one keeps of it. */
export function readRegister(json: string): RegisterReading {
  let parsed: ReturnType<typeof registerSchema.safeParse>
  try {
    parsed = registerSchema.safeParse(JSON.parse(json))
  } catch {
    return { reason: 'Unexpected content, expected JSON' }
  }
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    return {
      reason: `Unexpected content at \`${path}\`, expected a register as \`rapporteur pack\` writes it`,
    }
  }
  const { entries } = parsed.data
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (entry.number !== index + 1)
      return {
        reason: `Unexpected entry ${entry.number}, expected ${index + 1}: one was taken out or put in`,
      }
    if (entry.before !== (before ? entrySum(before) : null))
      return {
        reason: `Unexpected entry ${index}: it is not the one that entry ${entry.number} was added to`,
      }
  }
  return { register: parsed.data }
}

/** The register with one more entry; the same where its last word on this package is the same. */
export function withEntry({ schema, entries }: Register, entry: NewEntry): Register {
  const last = entries.at(-1)
  const known = entries.findLast(
    ({ publication, recipient }) => publication === entry.publication && recipient.id === entry.recipient.id,
  )
  if (known && sameWords(known, entry)) return { schema, entries }
  const added: RegisterEntry = {
    number: entries.length + 1,
    before: last ? entrySum(last) : null,
    ...entry,
  }
  return { schema, entries: [...entries, added] }
}

/** The newest revision of a document that the register knows; null where it knows none. */
export function newestRevision({ entries }: Register, identifier: string): string | null {
  const { work } = revisionOf(identifier)
  const known = entries.flatMap((entry) => (entry.identifier === null ? [] : [entry.identifier]))
  const same = known.filter((one) => revisionOf(one).work === work)
  return same.sort((a, b) => revisionOf(b).number - revisionOf(a).number)[0] ?? null
}

/** The text of a register, as it is kept under version control. */
export function registerText(register: Register): string {
  return `${JSON.stringify(register, null, 1)}\n`
}

/** Sum of an entry: of its JSON without spaces, its keys in the order in which they are written. */
export function entrySum(entry: RegisterEntry): string {
  return sha256(JSON.stringify(entry))
}

function sameWords({ number: _number, before: _before, ...known }: RegisterEntry, entry: NewEntry): boolean {
  return JSON.stringify(known) === JSON.stringify(entry)
}
