import type { PaperGrid } from './design.js'

/** The same paper turned by a quarter: margins, running head and foot stay as far from its edges. */
export function landscape(paper: PaperGrid): PaperGrid {
  const turned = paper.width - paper.height
  return {
    ...paper,
    width: paper.height,
    height: paper.width,
    textHeight: paper.textHeight + turned,
    footBaseline: paper.footBaseline + turned,
  }
}

/** From margin to margin. */
export function fullWidth(paper: PaperGrid): number {
  return paper.width - paper.marginStart - paper.marginEnd
}
