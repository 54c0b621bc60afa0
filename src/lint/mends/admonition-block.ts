import { admonitions } from '../../model/admonitions.js'
import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { LintFile } from '../types.js'

/** Writes a remark of MkDocs (`!!! note "Title"`, indented words below) as a block between colons. */
export function admonitionBlock(from: number, file: LintFile): Fix | null {
  if (from > 0 && file.text[from - 1] !== '\n') return null
  const [first = '', ...below] = file.text.slice(from).split('\n')
  const [, name = '', title = ''] =
    /^(?:!!!|\?\?\?\+?) ?([a-z-]+)(?: +"([^"[\]]*)")?[ \t]*$/u.exec(first) ?? []
  if (name === '') return null
  const words: string[] = []
  for (const line of below) {
    if (line.trim() !== '' && !/^(?: {4}|\t)/u.test(line)) break
    words.push(line.replace(/^(?: {4}|\t)/u, ''))
  }
  while (words.at(-1)?.trim() === '') words.pop()
  if (words.length === 0 || words.some((line) => line.startsWith(':::'))) return null
  const typed = [first, ...below.slice(0, words.length)].join('\n')
  const block = [`:::${admonitions.has(name) ? name : 'notice'}${title ? `[${title}]` : ''}`, ...words, ':::']
  return {
    edits: [edit(file.text, from, from + typed.length, block.join('\n'))],
    keeps: 'words',
    removes: name,
  }
}
