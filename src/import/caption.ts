import { type ParagraphDraft, type Piece, wordsOf } from './draft.js'

/** A caption: the label that Word counts, and the words behind it. */
export interface Caption {
  /** `Table 1`; null where it has none. */
  label: string | null
  words: Piece[]
}

/** Signs between a label and the words of a caption. */
const separator = /^[\s\u00A0]*[:.．：–—|-]?[\s\u00A0]*/u

/** A paragraph as a caption, by its style or by the number that Word counts in it; null where it is none. */
export function captionOf(draft: ParagraphDraft): Caption | null {
  const at = draft.pieces.findLastIndex((piece) => piece.type === 'text' && piece.formatting.isSequence)
  const isStyled = draft.styleNames.some((name) =>
    /^(?:caption|table caption|image caption|figure caption)$/u.test(name),
  )
  if (!isStyled && at < 0) return null
  if (at >= 0 && wordsOf({ pieces: draft.pieces.slice(0, at) }).length < 40) {
    const label = wordsOf({ pieces: draft.pieces.slice(0, at + 1) })
    return {
      label: label.replace(/\s+/gu, ' ').trim(),
      words: withoutStart(draft.pieces.slice(at + 1), separator),
    }
  }
  const typed =
    /^\s*\p{L}[\p{L}.]*[\s\u00A0]+(?:\p{N}+(?:[.-]\p{N}+)*|[IVXLC]+|[A-Z])(?=[\s\u00A0]*[:.．：–—|-])/u.exec(
      wordsOf(draft),
    )?.[0]
  if (!isStyled) return null
  if (typed === undefined) return { label: null, words: draft.pieces }
  return {
    label: typed.replace(/\s+/gu, ' ').trim(),
    words: withoutStart(withoutLetters(draft.pieces, typed.length), separator),
  }
}

/** Pieces without the first so many letters. */
function withoutLetters(pieces: readonly Piece[], count: number): Piece[] {
  let left = count
  return pieces.flatMap((piece): Piece[] => {
    if (left <= 0) return [piece]
    if (piece.type !== 'text') {
      if (piece.type === 'break') left -= 1
      return piece.type === 'break' ? [] : [piece]
    }
    const value = piece.value.slice(left)
    left -= piece.value.length
    return value === '' ? [] : [{ ...piece, value }]
  })
}

/** Pieces without signs at their start, which may stand in several runs. */
function withoutStart(pieces: readonly Piece[], pattern: RegExp): Piece[] {
  const found = pattern.exec(wordsOf({ pieces: [...pieces] }))?.[0].length ?? 0
  return withoutLetters(pieces, found)
}
