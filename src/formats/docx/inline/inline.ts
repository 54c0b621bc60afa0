import type { XmlComponent } from 'docx'
import type { Phrasing } from '../../../model/report.js'
import type { DocxState } from '../state.js'
import { isSameFormatting, type Piece, type RunFormatting } from './piece.js'
import { runs } from './run.js'

/** The report's own language and direction, without a character style. */
export function plainFormatting(state: DocxState): RunFormatting {
  const { language, direction } = state.report
  return { language, direction, isForeign: false, styles: [], style: null }
}

/** Inline content as runs: neighbours of one formatting are one run. */
export function inline(
  state: DocxState,
  nodes: readonly Phrasing[],
  formatting = plainFormatting(state),
): XmlComponent[] {
  return setPieces(state, state.pieces(nodes, formatting))
}

export function setPieces(state: DocxState, pieces: readonly Piece[]): XmlComponent[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.type === 'text' && last?.type === 'text' && isSameFormatting(last.formatting, piece.formatting))
      merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
  }
  return merged.flatMap((piece) =>
    piece.type === 'finished' ? piece.components : runs(state, piece.text, piece.formatting),
  )
}
