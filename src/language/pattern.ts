/** A text as a regular expression that matches it letter by letter. */
export function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}

/** As {@link exactly}, but a space also matches a no-break space. */
export function literal(text: string): string {
  return exactly(text).replace(/[ \u00A0]/gu, '[ \\u00A0]')
}

/** Scripts that write words together, as the inside of a character class. */
export const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

const unspacedLetter = new RegExp(`[${unspacedScripts}]`, 'u')

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

/** Beginning and end of a word, for patterns with the `u` flag; a change to an unspaced script is an end, too. */
export const wordStart = `(?<!(?![${unspacedScripts}])[\\p{L}\\p{M}])`
/** See {@link wordStart}. */
export const wordEnd = `(?!(?![${unspacedScripts}])[\\p{L}\\p{M}])`

/** An alternation of literal words that begin and end as words where their script has boundaries. */
export function wordsPattern(words: Iterable<string>): string {
  const groups = new Map<string, string[]>()
  for (const word of longestFirst(words)) {
    const before = /^[\p{L}\p{N}]/u.test(word) && !isUnspaced(word) ? wordStart : ''
    const after = /[\p{L}\p{N}]$/u.test(word) && !isUnspaced(word) ? wordEnd : ''
    const group = `${before}\n${after}`
    groups.set(group, [...(groups.get(group) ?? []), literal(word)])
  }
  const alternatives = [...groups].map(([group, forms]) => group.replace('\n', `(?:${forms.join('|')})`))
  return alternatives.length > 0 ? `(?:${alternatives.join('|')})` : '(?!)'
}
