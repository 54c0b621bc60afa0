import type { Design, PaperGrid } from '../../model/design.js'
import { fullWidth as fullWidthOf, landscape } from '../../model/landscape.js'

/** The page's measures in points, along the reading direction. */
export interface Geometry {
  paper: PaperGrid
  /** Where body text begins, from the start margin. */
  text: number
  /** Width of the text column. */
  textWidth: number
  /** From margin to margin. */
  fullWidth: number
  /** The same on a page turned by a quarter. */
  turnedWidth: number
  /** Bottom margin. */
  bottom: number
}

export function geometryOf(design: Design, paperName: 'a4' | 'letter'): Geometry {
  const paper = design.page[paperName]
  const { sideColumn, gutter, textColumn } = design.page
  const fullWidth = sideColumn + gutter + textColumn
  const text = design.word.textIndent ?? sideColumn + gutter
  return {
    paper,
    text,
    textWidth: fullWidth - text,
    fullWidth,
    turnedWidth: fullWidthOf(landscape(paper)),
    bottom: paper.height - paper.textTop - paper.textHeight,
  }
}
