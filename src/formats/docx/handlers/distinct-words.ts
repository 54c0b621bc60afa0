import type { MarkedWords } from '../../../model/distinction.js'
import type { NodeOf } from '../../../model/report.js'
import type { Piece, RunFormatting } from '../inline/piece.js'
import { withStyle } from '../inline/with-style.js'
import type { DocxState } from '../state.js'

function distinct(
  state: DocxState,
  { type, children }: NodeOf<MarkedWords>,
  formatting: RunFormatting,
): Piece[] {
  return state.pieces(children, withStyle(formatting, type))
}

/** Words that differ from those around them in what they say, in character styles of their own. */
export const distinctWords = {
  subscript: distinct,
  superscript: distinct,
  insert: distinct,
  delete: distinct,
  highlight: distinct,
  keyboard: distinct,
}
