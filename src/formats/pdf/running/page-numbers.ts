import type { GalleyItem } from '../layout/galley-item.js'
import type { Layout } from '../layout/lay-out.js'
import { breakLines } from '../text/break-lines.js'

/**
 * A layout whose lines that wait for the number of a page have it, at the same places.
 *
 * @param pageOf physical pages of ids, 1-based
 */
export function withPageNumbers(layout: Layout, pageOf: (id: string) => number): Layout {
  const settled = (item: GalleyItem): GalleyItem => {
    if (item.kind !== 'line' || !item.late) return item
    const [line] = breakLines(item.late(pageOf), { width: item.line.width })
    return line ? { ...item, line } : item
  }
  const boxes = layout.boxes.map((laid) =>
    laid.items.some((item) => item.kind === 'line' && item.late)
      ? { ...laid, items: laid.items.map(settled) }
      : laid,
  )
  return { ...layout, boxes }
}
