import type { Box, Page } from './box.js'

/**
 * Lines of running text on the last page, 0 when only the colophon stands there; null when there is one page only
 * or it holds other things.
 */
export function linesOnLastPage(boxes: readonly Box[], pages: readonly Page[]): number | null {
  const last = pages.at(-1)
  if (pages.length < 2 || !last) return null
  const body = last.placed.flatMap(({ box }) => boxes[box] ?? []).filter((box) => !box.foot)
  if (body.some((box) => box.lines === 0)) return null
  return body.reduce((total, box) => total + box.lines, 0)
}

/**
 * Boxes of which the last lines of the text stay together, and the colophon with them.
 *
 * @param least fewest lines of text on the last page
 */
export function keepTail(all: readonly Box[], least: number): Box[] {
  const boxes = all.map((box) => ({ ...box }))
  let lines = 0
  for (let index = boxes.length - 1; index >= 0; index--) {
    const box = boxes[index]
    if (!box) continue
    if (box.foot) {
      box.breakBefore = 'never'
      continue
    }
    lines += box.lines
    if (lines >= least) break
    if (box.breakBefore === 'allowed') box.breakBefore = 'never'
  }
  return boxes
}
