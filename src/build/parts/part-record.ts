import { z } from 'zod'
import { isSlug } from '../../model/is-slug.js'
import type { Message } from '../../model/message.js'

const text = z.string()

/** As far as a join depends on it; what else a message holds stays as it is. */
const message = z.looseObject({
  ruleId: text,
  source: text,
  severity: z.enum(['error', 'warning', 'info']),
  file: text,
  place: z.looseObject({ start: z.looseObject({ line: z.number(), column: z.number() }) }).nullable(),
  reason: text,
})

const publicationSchema = z.object({
  slug: text.refine(isSlug),
  /** What was said of it before an edition was made: the same in every part. */
  examined: z.array(message),
  /** What its editions in this part have to say. */
  editions: z.array(z.object({ language: text, format: text, messages: z.array(message) })),
})

/** `part.json`: what a part of a build was made from, by what, and what it holds. */
const partSchema = z.object({
  schema: z.literal(1),
  /** As it was asked for: `2/5`, or jobs by name. */
  part: text,
  program: z.object({
    version: text,
    /** Sum of the program; null where it ran from its sources. */
    sum: text.nullable(),
    /** What a result owes to Node: its version, and those of its Unicode data. */
    node: z.array(text),
  }),
  /** What the whole build is: names of publications, languages and formats; empty: all. */
  asked: z.object({
    publications: z.array(text),
    languages: z.array(text),
    formats: z.array(text),
    strict: z.boolean(),
  }),
  /** Slugs of publications that this part refused. */
  failed: z.array(text),
  /** Every file of the workspace that was read, with its SHA-256, or `none` where there was none. */
  files: z.record(text, text),
  publications: z.array(publicationSchema),
})

/** What `part.json` says. */
export type PartRecord = Omit<z.output<typeof partSchema>, 'publications'> & {
  publications: PartPublication[]
}

/** What a part says of a publication. */
export interface PartPublication {
  slug: string
  examined: Message[]
  editions: { language: string; format: string; messages: Message[] }[]
}

/** Name of the record, at the top of a part. */
export const partFile = 'part.json'

/** Reads a record; null where it is none of ours. Keys stay in their order, since what is joined is written again. */
export function parsePart(json: string): PartRecord | null {
  try {
    const value: unknown = JSON.parse(json)
    // Checked by the schema, which would sort the keys of messages.
    return partSchema.safeParse(value).success ? (value as PartRecord) : null
  } catch {
    return null
  }
}
