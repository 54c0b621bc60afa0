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
  const least = leastWidths(rows, align.length)
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
  return fitted(widths, least, width)
}

/** Takes what is too much from columns in proportion to what they have beyond their longest word. */
function fitted(widths: readonly number[], least: readonly number[], width: number): number[] {
  const excess = sum(widths) - width
  if (excess <= 0) return [...widths]
  const spare = widths.map((one, column) => Math.max(0, one - (least[column] ?? 0)))
  const available = sum(spare)
  if (available >= excess)
    return widths.map((one, column) => one - (excess * (spare[column] ?? 0)) / available)
  // Even the longest words do not fit side by side.
  const factor = width / sum(least)
  return least.map((one) => one * factor)
}

/** The width below which some column would be narrower than its longest word, points. */
export function leastWidth(rows: readonly (readonly LeafNode[])[], columns: number): number {
  return sum(leastWidths(rows, columns))
}

function leastWidths(rows: readonly (readonly LeafNode[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map((row) => (row[column]?.leaf?.prepared.minimumWidth ?? 0) + 0.1)),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
