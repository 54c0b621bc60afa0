/**
 * Texts of settings, templates and front matter, at any depth, without what parts lines or columns: each line end with
 * the blanks around it, and each tab, is a space.
 */
export function onOneLine<Value>(value: Value): Value {
  // Each value is of the kind that it was.
  return joined(value) as Value
}

function joined(value: unknown): unknown {
  if (typeof value === 'string') return lineOf(value)
  if (Array.isArray(value)) return value.map(joined)
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, joined(inner)]))
}

function lineOf(text: string): string {
  if (!/[\t\n\r\u0085\u2028\u2029]/u.test(text)) return text
  return text.replaceAll(/[^\S\u00A0\u202F]*[\t\n\r\u0085\u2028\u2029][^\S\u00A0\u202F]*/gu, ' ').trim()
}

/** A date of YAML is an object, too. */
function isPlain(value: object): boolean {
  return [Object.prototype, null].includes(Object.getPrototypeOf(value))
}
