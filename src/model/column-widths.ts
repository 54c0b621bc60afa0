/** What a column of a table needs, in any unit. */
export interface ColumnNeed {
  /** Its longest word, figure or symbol: never narrower. */
  least: number
  /** Its longest cell on one line. */
  natural: number
  /** The same without the head, which takes two lines rather than that a row does. */
  body: number
  /** Words take what is left over; columns of figures do not. */
  grows: boolean
}

/**
 * Widths of a table's columns that fill the measure, for every format: natural widths where they fit, the rest given
 * to columns of words; else between the longest word and the natural width, in proportion.
 */
export function columnWidths(columns: readonly ColumnNeed[], width: number): number[] {
  const whole = columns.map(({ natural, least }) => Math.max(natural, least))
  const most = sum(whole) <= width ? whole : columns.map(({ body, least }) => Math.max(body, least))
  const room = width - sum(most)
  if (room >= 0) {
    const anyGrows = columns.some(({ grows }) => grows)
    const grows = columns.map((column) => column.grows || !anyGrows)
    const share = sum(most.filter((_, column) => grows[column]))
    return most.map((natural, column) => (grows[column] ? natural + (room * natural) / share : natural))
  }
  const least = columns.map((column) => column.least)
  return crowded(least, most, width)
}

/** The width below which some column would be narrower than its longest word. */
export function leastWidth(columns: readonly ColumnNeed[]): number {
  return sum(columns.map(({ least }) => least))
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
  return tooNarrow(least, width)
}

/** Even the longest words do not fit side by side: the widest column gives way first, then the next. */
function tooNarrow(least: readonly number[], width: number): number[] {
  const widest = [...least].sort((one, other) => one - other)
  let left = width
  for (const [index, one] of widest.entries()) {
    const share = left / (widest.length - index)
    if (one > share) return least.map((own) => Math.min(own, share))
    left -= one
  }
  return [...least]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
