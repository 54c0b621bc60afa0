import type { Alignment } from '../../../model/report.js'
import type { LeafNode } from './node.js'

/**
 * Widths of a table's columns that fill the measure: natural widths where they fit, the rest given to columns of
 * words; else between the longest word and the natural width, in proportion.
 */
export function columnWidths(
  rows: readonly (readonly LeafNode[])[],
  align: readonly Alignment[],
  width: number,
): number[] {
  const columns = align.map((_, column) => rows.map((row) => row[column]?.leaf?.prepared))
  const least = columns.map((cells) => Math.max(1, ...cells.map((cell) => (cell?.minimumWidth ?? 0) + 0.1)))
  const most = columns.map((cells) => Math.max(1, ...cells.map((cell) => (cell?.naturalWidth ?? 0) + 0.1)))
  const room = width - sum(most)
  if (room >= 0) {
    const words = align.map((one) => one !== 'end')
    const grows = words.some(Boolean) ? words : align.map(() => true)
    const share = sum(most.filter((_, column) => grows[column]))
    return most.map((natural, column) => (grows[column] ? natural + (room * natural) / share : natural))
  }
  return crowded(least, most, width)
}

/** Narrow columns keep their natural width; what is left goes to the others, never below their longest word. */
function crowded(least: readonly number[], most: readonly number[], width: number): number[] {
  const settled = most.map(() => false)
  let left = width
  for (let again = true; again; ) {
    again = false
    const share = left / Math.max(1, settled.filter((one) => !one).length)
    most.forEach((natural, column) => {
      if (settled[column] || natural > share) return
      settled[column] = again = true
      left -= natural
    })
  }
  const wanted = sum(most.map((natural, column) => (settled[column] ? 0 : natural)))
  const widths = most.map((natural, column) =>
    settled[column] ? natural : Math.max(least[column] ?? 0, (left * natural) / wanted),
  )
  const factor = Math.min(1, width / sum(widths))
  return widths.map((one) => one * factor)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
