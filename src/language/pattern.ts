import { unspacedLetters } from './scripts.js'

/** A text as a regular expression that matches it letter by letter. */
export function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}

/** As {@link exactly}, but a space also matches a no-break space. */
export function literal(text: string): string {
  return exactly(text).replace(/[ \u00A0]/gu, '[ \\u00A0]')
}

const unspacedLetter = new RegExp(`[${unspacedLetters}]`, 'u')

/** Whether a word's script writes words together, so that no boundary can be asked for. */
export function isUnspaced(word: string): boolean {
  return unspacedLetter.test(word)
}

/** Longest first, so that an alternation prefers the longer word. */
export function longestFirst(words: Iterable<string>): string[] {
  return [...new Set(words)].sort(
    (first, second) => second.length - first.length || (first < second ? -1 : 1),
  )
}

/** Words as alternatives of a pattern, longest first; where there is none, what matches nothing. */
export function anyOf(words: Iterable<string>): string {
  return longestFirst(words).map(literal).join('|') || '(?!)'
}

/**
 * What is no letter of a script with spaces between its words, as the inside of a character class: signs, spaces,
 * digits, and the letters of {@link unspacedLetters}. `\\p{L}` and `\\p{M}` say the same in six hundred ranges, which
 * take longer to compile than to match; a test holds the two together for the scripts that modern reports are in.
 */
const noSpacedLetter = [
  '\\0-@\\[-`{-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7',
  '\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u037E\u0384\u0385\u0387\u03F6\u0482',
  '\u055A-\u055F\u0589-\u058F\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4',
  '\u0600-\u060F\u061B-\u061F\u0660-\u066D\u06D4\u06DD\u06DE\u06E9\u06F0-\u06F9\u06FD\u06FE\u0888\u0890\u0891\u08E2',
  '\u0964-\u0970\u0E00-\u0EFF\u1000-\u109F\u10FB\u1360-\u137C\u1390-\u1399\u1780-\u17FF\u19E0-\u19FF',
  '\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2000-\u2070\u2074-\u207E',
  '\u2080-\u208F\u20A0-\u20CF\u2E00-\u302D\u3030-\u312F\u3190-\uA48F\uA9E0-\uA9FE\uAA60-\uAA7F',
  '\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B',
  '\u0FD5-\u0FD8\u16EB-\u16ED\u1735\u1736\u1802-\u1805\u1CD3\uA673\uA67E\uA700-\uA716\uA720\uA721\uA789\uA78A',
  '\uA830-\uA839\uA8F8-\uA8FA\uA8FC\uA92E\uAB5B\uAB6A\uAB6B',
  '\u2140-\u2144\u214A-\u214D\u214F-\u2182\u2185-\u2BFF',
  '\uF900-\uFAFF\uFB29\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE6F',
  '\uFEFF-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFF66-\uFF9F\uFFE0-\uFFFD',
  '\\u{1B000}-\\u{1B16F}\\u{20000}-\\u{3FFFD}',
].join('')

/** Beginning and end of a word, for patterns with the `u` flag; a change to an unspaced script is an end, too. */
export const wordStart = `(?<![^${noSpacedLetter}])`
/** See {@link wordStart}. */
export const wordEnd = `(?![^${noSpacedLetter}])`

/** An alternation of literal words that begin and end as words where their script has boundaries. */
export function wordsPattern(words: Iterable<string>): string {
  const groups = new Map<string, string[]>()
  for (const word of longestFirst(words)) {
    const before = /^[\p{L}\p{N}]/u.test(word) && !isUnspaced(word) ? wordStart : ''
    const after = /[\p{L}\p{N}]$/u.test(word) && !isUnspaced(word) ? wordEnd : ''
    const group = `${before}\n${after}`
    groups.set(group, [...(groups.get(group) ?? []), literal(word)])
  }
  // By a function: `$&` in a word is no order.
  const alternatives = [...groups].map(([group, forms]) =>
    group.replace('\n', () => `(?:${forms.join('|')})`),
  )
  return alternatives.length > 0 ? `(?:${alternatives.join('|')})` : '(?!)'
}
