import type { Message, Place } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Where } from './draft.js'
import type { Remark } from './state.js'
import type { WrittenBlock } from './write-blocks.js'

/** A language file with what was imported. */
export interface LanguageFileText {
  text: string
  /** First line of each block, from 1. */
  lines: number[]
}

/** The text of a language file: front matter, and blocks between empty lines. */
export function languageFileText(
  frontMatter: readonly string[],
  blocks: readonly WrittenBlock[],
): LanguageFileText {
  const lines: number[] = []
  const parts = ['---', ...frontMatter, '---', ''].join('\n')
  let line = frontMatter.length + 3
  const texts = blocks.map(({ text }) => {
    line += 1
    lines.push(line)
    line += text.split('\n').length
    return `\n${text}\n`
  })
  return { text: parts + texts.join(''), lines }
}

/** Remarks as messages: each at its block in the Markdown file, with its place in the Word file beside it. */
export function remarkMessages(
  remarks: readonly Remark[],
  { lines }: LanguageFileText,
  blocks: readonly WrittenBlock[],
  files: { markdown: string; word: string },
): Message[] {
  const origin = { source: 'import', file: files.markdown, blame: 'source' } as const
  return remarks.map(({ where, ...what }) =>
    problem(origin, {
      ...what,
      place: placeOf(where, lines, blocks),
      cause: { file: files.word, place: null, reason: whereWords(where) },
    }),
  )
}

function placeOf(
  { ordinal }: Where,
  lines: readonly number[],
  blocks: readonly WrittenBlock[],
): Place | null {
  if (ordinal === 0) return null
  const index = blocks.findLastIndex((block) => block.ordinal <= ordinal)
  const point = { line: index < 0 ? 1 : (lines[index] ?? 1), column: 1 }
  return { start: point, end: point }
}

/** Where something stands in a Word file, in words. */
function whereWords({ heading, words, part, ordinal }: Where): string {
  if (ordinal === 0 && part === null && words === '') return 'In the whole Word file'
  const inside = part === null ? '' : `in ${part}, `
  const below =
    heading === null ? (ordinal === 0 ? '' : 'above the first heading') : `under the heading \`${heading}\``
  const at = words === '' ? '' : `${below === '' ? '' : ', '}at \`${words}\``
  return `In the Word file, ${inside}${below}${at}`.replace(/,?\s*$/u, '')
}
