import { z } from 'zod'
import { manifestSchema } from '../audit/manifest.js'
import { formats } from '../build/formats.js'
import { designOverrideSchema, designSchema } from '../read/design-schema.js'
import { kindSchema } from '../read/kind-schema.js'
import { languageSchema } from '../read/language-schema.js'
import { frontMatterSchema, settingsSchemas } from '../read/publication-schema.js'
import { termListSchema } from '../read/terms/term-list-schema.js'

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
  const input = { io: 'input' } as const
  return {
    'publication.schema.json': z.toJSONSchema(settings.publication, input),
    'front-matter.schema.json': z.toJSONSchema(frontMatterSchema, input),
    'rapporteur.schema.json': z.toJSONSchema(settings.workspace, input),
    'language.schema.json': z.toJSONSchema(languageSchema, input),
    'kind.schema.json': z.toJSONSchema(kindSchema, input),
    'design.schema.json': z.toJSONSchema(z.union([designOverrideSchema, designSchema]), input),
    'terms.schema.json': z.toJSONSchema(termListSchema, input),
    'messages.schema.json': z.toJSONSchema(messagesSchema),
    'manifest.schema.json': z.toJSONSchema(manifestSchema),
  }
}
