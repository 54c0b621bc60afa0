import { fileURLToPath } from 'node:url'
import { sha256 } from '../model/sha256.js'
import { largestText } from './files.js'
import { readInputSync } from './input.js'

/** What a template is held against. */
export type TemplateSchema = 'language' | 'kind' | 'design' | 'design-override'

let known: Readonly<Record<string, unknown>> | null = null

/**
 * What `scripts/bundle.mjs` made of a template that comes with us, when we were compiled: parsing all that a build needs
 * takes longer than the rest of reading. Undefined for any other text, and where we run from TypeScript sources.
 */
export function parsedTemplate(schema: TemplateSchema, text: string): unknown {
  known ??= parsedTemplates()
  return known[templateSum(schema, text)]
}

/** The name of a template by its text. */
export function templateSum(schema: TemplateSchema, text: string): string {
  return sha256(`${schema}\n${text}`)
}

function parsedTemplates(): Readonly<Record<string, unknown>> {
  const file = fileURLToPath(new URL('./templates.json', import.meta.url))
  const input = readInputSync(file, { inside: null, largest: largestText })
  return input.ok ? JSON.parse(new TextDecoder().decode(input.bytes)) : {}
}
