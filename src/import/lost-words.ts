import { parseMarkdown } from '../read/markdown.js'
import { type ImportState, remark, shortWords } from './state.js'
import { countLetters, countWords, paragraphsOf, textOfTree, type WordCounts } from './words.js'
import type { WrittenBlock } from './write-blocks.js'

/** Most words that one message shows. */
const mostShown = 20

/**
 * Compares the words of the Word file, read from its parts by themselves, with those of the Markdown that was made of
 * it, as it is read: each that is missing and was not told of is an error.
 */
export function lostWords(state: ImportState, blocks: readonly WrittenBlock[]): void {
  const paragraphs = [state.file.document, state.file.footnotes, state.file.endnotes].flatMap((part) =>
    part ? paragraphsOf(part.root) : [],
  )
  const back = readBack(blocks)
  const words = missing(countWords, paragraphs, state.aside, [back])
  // Where what was set aside stood directly beside words that stay, these are other words, of the same letters.
  const letters = missing(countLetters, [...paragraphs, ...state.added], state.aside, [back])
  const lost = words.filter((word) => [...word].some((letter) => letters.includes(letter)))
  if (lost.length === 0) return
  const shown = lost.slice(0, mostShown)
  const where = paragraphs.find((words) => shown.some((word) => words.includes(word))) ?? ''
  remark(
    state,
    { ordinal: 0, heading: null, words: shortWords(where), part: null },
    {
      ruleId: 'import-lost-words',
      severity: 'error',
      reason: `${lost.length === 1 ? 'A word' : `${lost.length} words`} of the Word file stand${lost.length === 1 ? 's' : ''} nowhere in the Markdown file: ${shown.map((word) => `\`${word}\``).join(', ')}${lost.length > mostShown ? ' and more' : ''}`,
      note: 'Put them in by hand, and report the file: this is a fault of the import.',
    },
  )
}

/** What stands in texts and neither in those that were set aside nor in those that were made. */
function missing(
  count: typeof countWords,
  texts: readonly string[],
  ...found: (readonly string[])[]
): string[] {
  const counts: WordCounts = new Map()
  for (const text of texts) count(counts, text)
  for (const text of found.flat()) count(counts, text, -1)
  return [...counts].filter(([, left]) => left > 0).map(([word]) => word)
}

/** All words of the blocks, as a language file with them is read. */
function readBack(blocks: readonly WrittenBlock[]): string {
  return blocks.map(({ text }) => textOfTree(parseMarkdown(text))).join('\n')
}
