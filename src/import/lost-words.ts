import { append } from '../model/arrays.js'
import { type ImportState, remark, shortWords } from './state.js'
import { countWords, paragraphsOf, type WordCounts } from './words.js'
import type { WrittenBlock } from './write-blocks.js'

/** Most words that one message shows. */
const mostShown = 20

/**
 * Compares the words of the Word file, read from its parts by themselves, with those of the Markdown that was made of
 * it, as it is read: each that is missing and has no remark is an error.
 */
export function lostWords(state: ImportState, blocks: readonly WrittenBlock[]): void {
  const paragraphs = [state.file.document, state.file.footnotes, state.file.endnotes].flatMap((part) =>
    part ? paragraphsOf(part.root) : [],
  )
  const counts: WordCounts = new Map()
  for (const text of paragraphs) countWords(counts, text)
  for (const text of state.aside) countWords(counts, text, -1)
  // What was set aside in the middle of a word is part of another word of the Word file.
  const aside: WordCounts = new Map()
  for (const text of state.aside) countWords(aside, text)
  const tooFew = () => [...aside.keys()].filter((word) => (counts.get(word) ?? 0) < 0)
  const inside = tooFew()
  for (const { words } of blocks) countWords(counts, words, -1)
  append(inside, tooFew())
  const lost = [...counts].flatMap(([word, left]) =>
    left > 0 && !inside.some((part) => word.includes(part)) ? [word] : [],
  )
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
