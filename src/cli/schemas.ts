import { z } from 'zod'
import { manifestSchema } from '../audit/manifest.js'
import { formats } from '../build/formats.js'
import { designOverrideSchema, designSchema } from '../read/design-schema.js'
import { kindSchema } from '../read/kind-schema.js'
import { languageFileSchema } from '../read/language-schema.js'
import { frontMatterSchema, settingsSchemas } from '../read/publication-schema.js'
import { recipientsSchema } from '../read/recipients-schema.js'
import { termListSchema } from '../read/terms/term-list-schema.js'
import { describeSchema, type SchemaWords } from './schema-words/describe-schema.js'
import { designWords } from './schema-words/design.js'
import { kindWords } from './schema-words/kind.js'
import { languageWords } from './schema-words/language.js'
import { manifestWords, messageWords, planWords } from './schema-words/outputs.js'
import {
  frontMatterWords,
  publicationWords,
  recipientWords,
  termWords,
  workspaceWords,
} from './schema-words/publication.js'

const text = z.string()
const count = z.int().min(1)
const point = z.object({ line: count, column: count, offset: z.int().min(0).optional() })
const place = z.object({ start: point, end: point }).nullable()

const exactPoint = z.object({ line: count, column: count, offset: z.int().min(0) })
const fix = z.object({
  edits: z.array(z.object({ start: exactPoint, end: exactPoint, text })),
  keeps: z.enum(['report', 'blocks', 'words']),
  removes: text.optional(),
  adds: text.optional(),
})

/** What `plan --json` prints. */
export const planSchema = z.object({
  schema: z.literal(1),
  jobs: z.array(z.object({ job: text, publication: text, language: text, format: text, effort: count })),
})

/** What `--report json` prints. */
export const messagesSchema = z.object({
  schema: z.literal(1),
  messages: z.array(
    z.object({
      ruleId: text,
      source: text,
      severity: z.enum(['error', 'warning', 'info']),
      file: text,
      place,
      reason: text,
      note: text.optional(),
      expected: z.array(text).optional(),
      actual: text.optional(),
      cause: z.object({ file: text, place, reason: text }).optional(),
      fix: fix.optional(),
      url: text.optional(),
      blame: z.enum(['source', 'configuration']),
    }),
  ),
})

/** JSON Schemas (draft 2020-12) of every file that people or programs write or read, by file name. */
export function jsonSchemas(): Record<string, object> {
  const settings = settingsSchemas(formats)
  const read = (schema: z.ZodType, words: SchemaWords) =>
    describeSchema(z.toJSONSchema(schema, { io: 'input' }), words)
  const written = (schema: z.ZodType, words: SchemaWords) => describeSchema(z.toJSONSchema(schema), words)
  return {
    'publication.schema.json': read(settings.publication, publicationWords),
    'front-matter.schema.json': read(frontMatterSchema, frontMatterWords),
    'rapporteur.schema.json': read(settings.workspace, workspaceWords),
    'language.schema.json': read(languageFileSchema, languageWords),
    'kind.schema.json': read(kindSchema, kindWords),
    'design.schema.json': read(z.union([designOverrideSchema, designSchema]), designWords),
    'terms.schema.json': read(termListSchema, termWords),
    'recipients.schema.json': read(recipientsSchema(formats), recipientWords),
    'messages.schema.json': written(messagesSchema, messageWords),
    'manifest.schema.json': written(manifestSchema, manifestWords),
    'plan.schema.json': written(planSchema, planWords),
  }
}
