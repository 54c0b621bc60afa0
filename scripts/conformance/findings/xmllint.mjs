// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * What xmllint says of some files against a schema, by file. A file of which it says neither is missing.
 *
 * @param {string} output What it wrote to its error stream.
 * @param {readonly string[]} files
 * @returns {Map<string, Finding[]>}
 */
export function xmllintFindings(output, files) {
  /** @type {Map<string, Finding[]>} */
  const found = new Map()
  for (const line of output.split('\n')) {
    const file = files.find((one) => line.startsWith(`${one}:`) || line.startsWith(`${one} `))
    if (file === undefined) continue
    const rest = line.slice(file.length)
    const [, place, kind, message] = /^:(\d+): (.*?) ?error : (.*)$/u.exec(rest) ?? []
    const own = found.get(file) ?? []
    if (message !== undefined) own.push({ rule: rule(kind ?? ''), place: `line ${place}`, message })
    else if (/ fails to validate$/u.test(rest) && own.length === 0)
      own.push({ rule: 'schema', place: '', message: rest.trim() })
    else if (!/ (?:validates|fails to validate)$/u.test(rest)) continue
    found.set(file, own)
  }
  return found
}

/** @param {string} kind `element p: Schemas validity`, or `parser`. */
function rule(kind) {
  return kind.includes('Schemas validity') ? 'schema' : 'well-formed'
}
