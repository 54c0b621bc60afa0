import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** What an entry of a Transcript must be beyond its text. */
const details = z.strictObject({
  text: z.string(),
  direction: z.enum(['ltr', 'rtl']).optional(),
  /** Each as `target words`. */
  links: z.array(z.string()).optional(),
  /** Each as `language words`. */
  spans: z.array(z.string()).optional(),
  /** Each as `kind words`. */
  distinctions: z.array(z.string()).optional(),
  images: z.array(z.string()).optional(),
})

/** One entry: `kind level (number): text`. */
const entry = z.record(z.string(), z.union([z.string(), details]))

const schema = z.strictObject({
  outcome: z.enum(['builds', 'refused']),
  /** All of them and nothing else, each as `file:line:column severity rule`; the file relative to the publication. */
  messages: z.array(z.string()).default([]),
  /** Words that the reason of a message holds, by rule. */
  reasons: z.record(z.string(), z.string()).default({}),
  /** Words that the help of a message holds, by rule. */
  helps: z.record(z.string(), z.string()).default({}),
  /** Entries that every edition says, in this order; by language where there are several. */
  says: z.union([z.array(entry), z.record(z.string(), z.array(entry))]).default([]),
  /** What no edition says, and what does not stand in the web page. */
  lacks: z.array(z.string()).default([]),
  /** How often each edition says a sentence. */
  sentences: z.record(z.string(), z.number()).default({}),
  /** How many notes each edition has. */
  notes: z.number().optional(),
  title: z.string().optional(),
  /** Titles of the bookmarks of the PDF. */
  bookmarks: z.array(z.string()).optional(),
  /** Pictures that the PDF shows, and the size of each on the web, in CSS pixels. */
  pictures: z.strictObject({ count: z.number(), size: z.string().optional() }).optional(),
  /** What the web page holds, letter by letter. */
  html: z.array(z.string()).default([]),
})

/** What a reader expects of a case. */
export type Expectation = z.infer<typeof schema>
/** An entry that is expected. */
export type ExpectedEntry = z.infer<typeof entry>

/** Reads an `expected.yaml`. */
export function readExpectation(file: string): Expectation {
  return schema.parse(parse(readFileSync(file, 'utf8')))
}

/** Entries that are expected in a language. */
export function entriesIn({ says }: Expectation, language: string): ExpectedEntry[] {
  return Array.isArray(says) ? says : (says[language] ?? [])
}
