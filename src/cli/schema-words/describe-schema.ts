/** What keys are for, by the end of their path in a file: `roles.minimum`. The longest end that fits is taken. */
export type SchemaWords = Readonly<Record<string, string>>

/** Keywords of JSON Schema below which the same place of a file is described further. */
const combined = ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const
const single = ['items', 'additionalProperties'] as const

/** A JSON Schema with a description on each key that it names, for editors to show. */
export function describeSchema(schema: unknown, words: SchemaWords, path: readonly string[] = []): object {
  if (typeof schema !== 'object' || schema === null) throw new Error(`No schema at ${path.join('.')}`)
  const described: Record<string, unknown> = { ...schema }
  for (const keyword of combined) {
    const parts = described[keyword]
    if (Array.isArray(parts)) described[keyword] = parts.map((part) => describeSchema(part, words, path))
  }
  for (const keyword of single) {
    const part = described[keyword]
    if (typeof part === 'object' && part !== null) described[keyword] = describeSchema(part, words, path)
  }
  const { properties } = described
  if (typeof properties === 'object' && properties !== null) {
    described.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        const own = [...path, key]
        const description = wordsOf(own, words)
        return [
          key,
          { ...(description === null ? {} : { description }), ...describeSchema(value, words, own) },
        ]
      }),
    )
  }
  return described
}

function wordsOf(path: readonly string[], words: SchemaWords): string | null {
  for (let from = 0; from < path.length; from += 1) {
    const end = path.slice(from).join('.')
    if (Object.hasOwn(words, end)) return words[end] ?? null
  }
  return null
}
