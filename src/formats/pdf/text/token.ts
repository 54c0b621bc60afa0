import type { SquareTrims } from './square-trims.js'
import type { Font, ShapedText } from './types.js'

interface SetRange {
  /** UTF-16 range of the paragraph's text. */
  start: number
  end: number
  run: number
  /** Embedding level (UAX #9). */
  level: number
  /** Points added before and after by neighbours: a quarter em beside Latin, or minus a trimmed half. */
  before: number
  after: number
  /** Width in points without `before` and `after`. */
  width: number
}

/** A word of one run, font, script and level; a space; a full-width character; a forced break. */
export interface TextToken extends SetRange {
  kind: 'word' | 'space' | 'square' | 'break'
  font: Font
  /** Points. */
  size: number
  rise: number
  /** Points after each slot. */
  tracking: number
  /** Of the text as it stands in the paragraph. */
  shaped: ShapedText
  /** Shapes a part, when a line ends inside. */
  shape: (text: string) => ShapedText
  /** Script of its letters or of those before it, or null. */
  script: string | null
  /** Empty halves of a full-width character. */
  trims: SquareTrims
}

export interface BoxToken extends SetRange {
  kind: 'box'
}

/** What is set as one. */
export type Token = TextToken | BoxToken
