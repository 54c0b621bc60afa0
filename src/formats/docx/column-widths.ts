import { plainText } from '../../model/plain-text.js'
import type { Table } from '../../model/report.js'
import { textUnits } from './pages/text-units.js'

/** Columns share the width by what they hold: the square root of their longest text, with room for long words. */
export function columnWidths(table: Table, width: number): number[] {
  const weights = table.align.map((_, column) => {
    const texts = table.children.map((row) => plainText(row.children[column]?.children ?? []))
    const longest = Math.max(...texts.map(textUnits), 1)
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/u)).map(textUnits), 1)
    return Math.max(Math.sqrt(longest) * 3, word * 1.15 + 2)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (width * weight) / total)
}
