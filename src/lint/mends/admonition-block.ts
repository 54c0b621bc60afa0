import { admonitions } from '../../model/admonitions.js'
import { edit } from '../../model/fix.js'
import { lineEnd } from '../../model/line-end.js'
import type { Fix } from '../../model/message.js'
import type { LintFile } from '../types.js'

const indent = /^(?: {4}|\t)/u

/** Writes a remark of MkDocs (`!!! note "Title"`, indented words below) as a block between colons. */
export function admonitionBlock(from: number, file: LintFile): Fix | null {
  if (from > 0 && file.text[from - 1] !== '\n') return null
  const first = lineAt(file.text, from)
  const [, name = '', title = ''] =
    /^(?:!!!|\?\?\?\+?) ?([a-z-]+)(?: +"([^"[\]]*)")?[ \t]*$/u.exec(first) ?? []
  if (name === '') return null
  const below: string[] = []
  for (let at = from + first.length + 1; at < file.text.length; ) {
    const line = lineAt(file.text, at)
    if (line.trim() !== '' && !indent.test(line)) break
    below.push(line)
    at += line.length + 1
  }
  while (below.at(-1)?.trim() === '') below.pop()
  const words = below.map((line) => line.replace(indent, ''))
  if (words.length === 0 || words.some((line) => line.startsWith(':::'))) return null
  const end = from + [first, ...below].join('\n').length
  const block = [`:::${admonitions.has(name) ? name : 'notice'}${title ? `[${title}]` : ''}`, ...words, ':::']
  return {
    edits: [edit(file.text, from, end, block.join('\n'))],
    keeps: 'words',
    removes: name,
  }
}

function lineAt(text: string, from: number): string {
  return text.slice(from, lineEnd(text, from))
}
