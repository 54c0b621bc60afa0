import { edit } from '../../model/fix.js'
import type { Edit, Fix } from '../../model/message.js'
import type { Line } from '../lines.js'
import type { LintFile } from '../types.js'
import { ownLines } from './own-lines.js'

/** Lets an empty line stand before each further item of a paragraph. */
export function apartItems({ node }: Line, file: LintFile): Fix | null {
  const own = ownLines(node, file)
  if (!own) return null
  const edits: Edit[] = []
  let at = own.from
  for (const [index, line] of own.lines.entries()) {
    if (index > 0 && /^[ \t]*\(?(?:\p{L}|[ivx]+|\d+|@\w*)\)[ \t]/u.test(line))
      edits.push(edit(file.text, at, at, '\n'))
    at += line.length + 1
  }
  return edits.length > 0 ? { edits, keeps: 'words' } : null
}
