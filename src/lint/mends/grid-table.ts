/** A rule of a grid table, whose crosses say where columns end. */
const gridRule = /^\+(?:[-=:]+\+)+$/u

/**
 * The rows of a grid table (reStructuredText, pandoc), each cell in one line; null where a cell spans others or holds
 * what is more than words.
 */
export function gridTable(typed: readonly string[]): string[][] | null {
  const lines = typed.map((line) => line.trim())
  const [top = ''] = lines
  if (!gridRule.test(top) || !gridRule.test(lines.at(-1) ?? '')) return null
  const crosses = [...top.matchAll(/\+/gu)].map(({ index }) => index)
  const rows: string[][] = []
  let row: string[] | null = null
  for (const line of lines) {
    if (gridRule.test(line)) {
      if (!crosses.every((at) => line[at] === '+') || line.length !== top.length) return null
      if (row) rows.push(row)
      row = null
      continue
    }
    if (line.length !== top.length || !crosses.every((at) => line[at] === '|')) return null
    const cells = crosses.slice(1).map((end, index) => line.slice((crosses[index] ?? 0) + 1, end).trim())
    if (cells.some((cell) => /^(?:[-+*#>|]|\d+[.)]|```)/u.test(cell) || cell.includes('|'))) return null
    row = row ? row.map((words, index) => `${words} ${cells[index] ?? ''}`.trim()) : cells
  }
  return rows.length > 1 && rows[0]?.some((cell) => cell !== '') ? rows : null
}
