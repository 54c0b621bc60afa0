import type { XmlComponent } from 'docx'
import type { Phrasing } from '../../../model/report.js'
import type { DocxState } from '../state.js'
import { isSameVoice, type Piece, type Voice } from './piece.js'
import { runs } from './run.js'

/** The report's own voice. */
export function ownVoice(state: DocxState): Voice {
  const { language, direction } = state.report
  return { language, direction, isForeign: false, dress: [], style: null }
}

/** Inline content as runs: neighbours in one voice are one run. */
export function inline(
  state: DocxState,
  nodes: readonly Phrasing[],
  voice = ownVoice(state),
): XmlComponent[] {
  return setPieces(state, state.pieces(nodes, voice))
}

export function setPieces(state: DocxState, pieces: readonly Piece[]): XmlComponent[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.type === 'text' && last?.type === 'text' && isSameVoice(last.voice, piece.voice))
      merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
  }
  return merged.flatMap((piece) =>
    piece.type === 'finished' ? piece.components : runs(state, piece.text, piece.voice),
  )
}
