import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { Line } from '../lines.js'
import type { LintFile } from '../types.js'
import { gridTable } from './grid-table.js'
import { ownLines } from './own-lines.js'

/** Writes a table of another dialect as Markdown has them: a head, a rule, and each row on a line. */
export function pipedTable({ node }: Line, file: LintFile): Fix | null {
  const own = ownLines(node, file)
  if (!own) return null
  const { from, lines } = own
  const [first = ''] = lines
  if (first.trimStart().startsWith('+')) {
    const rows = gridTable(lines)
    if (!rows) return null
    const [head = [], ...body] = rows
    const text = [written(head), rule(head.length), ...body.map(written)].join('\n')
    return { edits: [edit(file.text, from, from + lines.join('\n').length, text)], keeps: 'words' }
  }
  const columns = cellsIn(first)
  // A first row that says nothing in a column is no head.
  if (columns === 0 || /\|\s*\|/u.test(first)) return null
  if (!lines.every((line) => cellsIn(line) === columns)) return null
  const end = from + first.length
  return { edits: [edit(file.text, end, end, `\n${rule(columns)}`)], keeps: 'words' }
}

/** Cells of a row that begins and ends with a bar; 0 for other lines. */
function cellsIn(line: string): number {
  if (!/^\s*\|.*\|\s*$/u.test(line)) return 0
  return (line.match(/(?<!\\)\|/gu)?.length ?? 1) - 1
}

function written(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function rule(columns: number): string {
  return written(Array.from({ length: columns }, () => '---'))
}
