import type { Language } from '../model/language.js'
import { longestFirst } from './pattern.js'

type Labels = Pick<Language, 'words' | 'comparison'>

/**
 * Whether a word, with the full stop of an abbreviation, is what labels of tables or of figures begin with: as editions
 * write it (`Table`), or as others do (`Tab.`, `Map`). An abbreviation of the first letters counts as the word.
 */
export function captionKind(word: string, language: Labels): 'table' | 'figure' | null {
  const { words, comparison } = language
  if (isAmong(word, [words.table.replace('{number}', ''), ...comparison.tableLabels])) return 'table'
  if (isAmong(word, [words.figure.replace('{number}', ''), ...comparison.figureLabels])) return 'figure'
  return null
}

/** The words that labels may begin with, the longest first, so that none hides a longer one. */
export function captionWords({ words, comparison }: Labels): string[] {
  const all = [words.table, words.figure].map((word) => word.replace('{number}', '').trim())
  return longestFirst([...all, ...comparison.tableLabels, ...comparison.figureLabels])
}

function isAmong(word: string, known: readonly string[]): boolean {
  const said = plain(word)
  const isShort = word.endsWith('.') && said.length >= 3
  return known.some((one) => {
    const stem = plain(one)
    return said === stem || (isShort && !one.endsWith('.') && stem.startsWith(said.slice(0, 3)))
  })
}

function plain(word: string): string {
  return word.trim().replace(/\.$/u, '').normalize('NFC').toLowerCase()
}
