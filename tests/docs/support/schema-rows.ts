/** What a table of a page says of one key. */
export interface KeyRow {
  key: string
  meaning: string
  /** What may stand there: a type, or the words that are allowed. */
  values: string
  /** From the least to the most that a number may be: `0 to 99`; nothing where it is free. */
  range: string
  /** What holds where nothing is written; null: the key is required, or a map. */
  usual: unknown
  isRequired: boolean
}

interface Schema {
  description?: string
  default?: unknown
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  minimum?: number
  maximum?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
}

/** The keys of a JSON Schema with those below them, `<name>` for what an author names. */
export function schemaRows(schema: object, path = ''): KeyRow[] {
  const { properties = {}, required = [] } = schema as Schema
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`
    const row = {
      key,
      meaning: value.description ?? '',
      values: valuesOf(value),
      range: rangeOf(value),
      usual: value.default ?? null,
      isRequired: required.includes(name),
    }
    const below = typeof value.additionalProperties === 'object' ? value.additionalProperties : null
    return [
      row,
      ...schemaRows(value, key),
      ...(below ? schemaRows(below, `${key}.<name>`) : []),
      ...(value.items ? schemaRows(value.items, key) : []),
      ...(value.anyOf ?? []).flatMap((part) => schemaRows(part, key)),
    ]
  })
}

function rangeOf({ minimum, maximum, anyOf = [] }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  return anyOf.map(rangeOf).find((range) => range !== '') ?? ''
}

function valuesOf({ type, enum: choices, const: only, anyOf, items, additionalProperties }: Schema): string {
  if (choices) return choices.map((choice) => `\`${choice}\``).join(', ')
  if (only !== undefined) return `\`${only}\``
  if (anyOf) return anyOf.map(valuesOf).join(' or ')
  if (Array.isArray(type)) return type.map((one) => names[one] ?? one).join(' or ')
  if (type === 'array')
    return items?.type === 'object' ? 'list' : `list of ${plural[valuesOf(items ?? {})] ?? 'values'}`
  if (type === 'object') return additionalProperties === false ? 'keys below' : 'map'
  return names[type ?? ''] ?? 'any'
}

const names: Record<string, string> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true`, `false`',
  null: '`null`',
}

const plural: Record<string, string> = { text: 'texts', number: 'numbers', 'whole number': 'numbers' }
