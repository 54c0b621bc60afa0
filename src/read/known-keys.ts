import type { z } from 'zod'

/** The keys an object schema accepts at a path, for suggestions. */
export function knownKeys(schema: z.ZodType, path: PropertyKey[]): string[] {
  let current: unknown = schema
  for (const key of path) current = childSchema(unwrap(current), key)
  const shape = shapeOf(unwrap(current))
  return shape ? Object.keys(shape) : []
}

function childSchema(schema: unknown, key: PropertyKey): unknown {
  const shape = shapeOf(schema)
  if (shape) return shape[String(key)]
  const definition = definitionOf(schema)
  return definition?.element ?? definition?.valueType
}

function unwrap(schema: unknown): unknown {
  let current = schema
  for (
    let definition = definitionOf(current);
    definition?.innerType || definition?.in;
    definition = definitionOf(current)
  ) {
    current = definition.innerType ?? definition.in
  }
  return current
}

interface Definition {
  innerType?: unknown
  in?: unknown
  element?: unknown
  valueType?: unknown
  shape?: Record<string, unknown>
}

function definitionOf(schema: unknown): Definition | null {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return null
  // zod publishes `def` for introspection but not its type for every schema.
  return schema.def as Definition
}

function shapeOf(schema: unknown): Record<string, unknown> | null {
  return definitionOf(schema)?.shape ?? null
}
