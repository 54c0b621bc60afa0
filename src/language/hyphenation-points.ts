import { createRequire } from 'node:module'

/** How words of a language are divided. */
export interface HyphenationRules {
  /** Pattern set of the `hyphen` package (`en-gb`). */
  patterns: string
  /** Letters a word needs. Default 7. */
  minimumWord?: number
  /** Letters kept before and after. Default 3. */
  before?: number
  after?: number
  /** Words with a capital first letter are divided as well. */
  capitalised?: boolean
}

interface Hyphenator {
  hyphenateSync(word: string, options: { hyphenChar: string; minWordLength: number }): string
}

const require = createRequire(import.meta.url)
const hyphenators = new Map<string, Hyphenator>()
const points = new Map<string, readonly number[]>()

/** Letters of the longest string that counts as a word: the patterns take time that grows with its square. */
const longestWord = 100

/**
 * Offsets inside a word where a hyphen may be added. Words that are short, capitalised (unless asked for), longer than
 * any word or hold anything but letters have none.
 */
export function hyphenationPoints(word: string, options: HyphenationRules): readonly number[] {
  const { patterns, minimumWord = 7, before = 3, after = 3, capitalised = false } = options
  const isWord = capitalised ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u
  if (word.length < minimumWord || word.length > longestWord || !isWord.test(word)) return []
  const key = `${patterns} ${minimumWord} ${before} ${after} ${word}`
  const known = points.get(key)
  if (known) return known
  const parts = hyphenatorOf(patterns)
    .hyphenateSync(word.toLowerCase(), { hyphenChar: '\u00ad', minWordLength: minimumWord })
    .split('\u00ad')
  const found: number[] = []
  let at = 0
  for (const part of parts.slice(0, -1)) {
    at += part.length
    if (at >= before && word.length - at >= after) found.push(at)
  }
  points.set(key, found)
  return found
}

function hyphenatorOf(patterns: string): Hyphenator {
  const known = hyphenators.get(patterns)
  if (known) return known
  if (!/^[a-z0-9-]+$/.test(patterns)) throw new Error(`Unexpected hyphenation patterns \`${patterns}\``)
  // The package has no types and one folder per pattern set
  const hyphenator = require(`hyphen/${patterns}`) as Hyphenator
  hyphenators.set(patterns, hyphenator)
  return hyphenator
}
