import type { Nodes } from 'mdast'
import type { LintFile } from '../types.js'

/** The lines of a block as they are typed, where it begins its line and so stands in no list or quotation; else null. */
export function ownLines(node: Nodes, file: LintFile): { from: number; lines: string[] } | null {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return null
  const from = file.text.lastIndexOf('\n', start.offset - 1) + 1
  if (file.text.slice(from, start.offset).trim() !== '') return null
  return { from, lines: file.text.slice(from, end.offset).split('\n') }
}
