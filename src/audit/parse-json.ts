import type { z } from 'zod'

/** Reads JSON by a schema; null where it is none, or says something else. */
export function parseJson<Schema extends z.ZodType>(schema: Schema, json: string): z.output<Schema> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
