import type { MarkedWords } from '../../../model/distinction.js'
import type { NodeOf } from '../../../model/report.js'
import { dressed } from '../inline/dressed.js'
import type { Piece, Voice } from '../inline/piece.js'
import type { DocxState } from '../state.js'

function distinct(state: DocxState, { type, children }: NodeOf<MarkedWords>, voice: Voice): Piece[] {
  return state.pieces(children, dressed(voice, type))
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
