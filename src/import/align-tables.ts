import stringWidth from 'string-width'
import { largestOf } from '../model/arrays.js'

/** Columns up to which the cells of a table are lined up. */
const widest = 110

/** Fewest signs of the rule below a head. */
const narrowest = 3

/** Tables with their cells lined up where lines stay short, and with a whole rule below the head everywhere. */
export function alignTables(text: string): string {
  return text.replace(/^(?:\|.*\|\n?)+$/gmu, (table) => aligned(table))
}

function aligned(table: string): string {
  const end = table.endsWith('\n') ? '\n' : ''
  const rows = table.trimEnd().split('\n').map(cellsOf)
  const [, rule] = rows
  if (!rule?.every((cell) => /^:?-+:?$/u.test(cell))) return table
  const widths = rule.map((_, column) =>
    largestOf(
      rows.map((row, index) => (index === 1 ? 0 : stringWidth(row[column] ?? ''))),
      narrowest,
    ),
  )
  const isWide = widths.reduce((sum, width) => sum + width + 3, 1) > widest
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const width = isWide ? narrowest : (widths[column] ?? narrowest)
      if (index === 1) return ruled(cell, width)
      return isWide ? cell : padded(cell, width, rule[column] ?? '')
    })
    return `| ${cells.join(' | ')} |`
  })
  return lines.join('\n') + end
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
}

function ruled(cell: string, width: number): string {
  const start = cell.startsWith(':') ? ':' : ''
  const end = cell.length > 1 && cell.endsWith(':') ? ':' : ''
  return start + '-'.repeat(width - start.length - end.length) + end
}

function padded(cell: string, width: number, rule: string): string {
  const space = Math.max(0, width - stringWidth(cell))
  return rule.endsWith(':') && !rule.startsWith(':') ? ' '.repeat(space) + cell : cell + ' '.repeat(space)
}
