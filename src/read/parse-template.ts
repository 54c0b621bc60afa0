import type { z } from 'zod'
import { parseYaml, type YamlOptions, type YamlPlaces, type YamlResult } from './parse-yaml.js'
import { parsedTemplate, type TemplateSchema } from './parsed-templates.js'

/** Templates that are kept parsed: those of many languages, with kinds and designs. */
const mostKept = 100

const kept = new Map<string, { schema: z.ZodType; text: string; result: YamlResult<z.ZodType> }>()

/**
 * Parses a template; one that has not changed since is parsed once for all publications of a build and all builds of a
 * watch. Its value is frozen, because everybody shares it.
 */
export function parseTemplate<Schema extends z.ZodType>(
  name: TemplateSchema,
  text: string,
  options: YamlOptions<Schema>,
): YamlResult<Schema> {
  const known = kept.get(options.file)
  if (known?.text === text && known.schema === options.schema) {
    // It was parsed by this very schema.
    const result = known.result as YamlResult<Schema>
    return { ...result, messages: [...result.messages] }
  }
  const result = packaged(name, text, options) ?? parseYaml(text, options)
  frozen(result.value)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(options.file, { schema: options.schema, text, result })
  return { ...result, messages: [...result.messages] }
}

/** A template of ours, which is parsed already; places in it are looked up where somebody asks for one. */
function packaged<Schema extends z.ZodType>(
  name: TemplateSchema,
  text: string,
  options: YamlOptions<Schema>,
): YamlResult<Schema> | null {
  const value = parsedTemplate(name, text)
  if (value === undefined) return null
  const placeOf: YamlPlaces = (...asked) => parseYaml(text, options).placeOf(...asked)
  // Made by the schema of that name.
  return { value: value as z.output<Schema>, messages: [], placeOf }
}

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const child of Object.values(value)) frozen(child)
}
