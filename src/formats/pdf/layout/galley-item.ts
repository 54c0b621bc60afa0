import type { LeafText, Mark, PlacedPicture } from '../content/node.js'
import type { Line, PreparedParagraph } from '../text/types.js'

/** Something drawn, at a place of its block. Lengths are points, y downwards. */
export type GalleyItem = LineItem | PictureItem | RuleItem

export interface LineItem {
  kind: 'line'
  x: number
  y: number
  height: number
  /** From the top of the line box. */
  baseline: number
  line: Line<Mark>
  /** Which line of how many, in running text. */
  paragraph: { line: number; of: number } | null
  late: ((pageOf: (id: string) => number) => PreparedParagraph<Mark>) | null
  /** The paragraph it was broken from. */
  leaf: LeafText
  /** Stands on the page of what follows. */
  keepsNext?: true
}

export interface PictureItem {
  kind: 'picture'
  x: number
  y: number
  height: number
  placed: PlacedPicture
  /** Stands on the page of what follows. */
  keepsNext?: true
}

export interface RuleItem {
  kind: 'rule'
  x: number
  y: number
  width: number
  height: number
  colour: string
}
