/**
 * Scripts of a design with what `like` lends them: everything that they do not say themselves. Maps are merged key by
 * key; texts, numbers, lists and families of fonts replace the whole value. A script may be like one that is like another.
 *
 * @param scripts - As the file has them; what is no map stays as it is, for the schema to refuse.
 */
export function withLikeness(scripts: unknown): unknown {
  if (!isMap(scripts)) return scripts
  const known = new Map<string, unknown>()
  const resolve = (code: string, waiting: readonly string[]): unknown => {
    const found = known.get(code)
    if (found !== undefined) return found
    const own = scripts[code]
    if (!isMap(own) || typeof own.like !== 'string' || waiting.includes(code)) return own
    const { like, ...said } = own
    const base = resolve(own.like, [...waiting, code])
    const whole = isMap(base) && !('like' in base) ? merged(base, said) : own
    known.set(code, whole)
    return whole
  }
  return Object.fromEntries(Object.keys(scripts).map((code) => [code, resolve(code, [])]))
}

/** Families are one value: faces of one and the name of another belong to nobody. */
const wholes = new Set(['text', 'label'])

function merged(base: Record<string, unknown>, own: Record<string, unknown>): Record<string, unknown> {
  const result = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const before = base[key]
    result[key] = isMap(before) && isMap(value) && !wholes.has(key) ? merged(before, value) : value
  }
  return result
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
