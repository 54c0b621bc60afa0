import { edit } from '../../model/fix.js'
import type { Edit, Fix } from '../../model/message.js'
import type { Line } from '../lines.js'
import type { LintFile } from '../types.js'
import { ownLines } from './own-lines.js'

/** What Markdown reads as a list, a heading or a quotation once it begins a paragraph. */
const opensBlock = /^[ \t]*(?:\d{1,9}[.)]|[-+*]|#{1,6}|>)[ \t]/u

/** Lets an empty line stand before each further item of a paragraph, by the rows in which items begin. */
export function apartItems({ node }: Line, rows: ReadonlySet<number>, file: LintFile): Fix | null {
  const own = ownLines(node, file)
  if (!own) return null
  const edits: Edit[] = []
  let at = own.from
  for (const [index, line] of own.lines.entries()) {
    if (index > 0 && rows.has(index)) {
      if (opensBlock.test(line)) return null
      // Indented by four spaces, it would be code.
      const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0
      edits.push(edit(file.text, at, at + indent, '\n'))
    }
    at += line.length + 1
  }
  return edits.length > 0 ? { edits, keeps: 'words' } : null
}
