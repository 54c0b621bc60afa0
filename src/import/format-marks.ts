import type {} from 'mdast-util-directive'
import type {} from '../model/distinct-syntax.js'
import type { Piece, WordFormat } from './draft.js'

/** What words can be, outermost first. */
export const marks = [
  'link',
  'language',
  'strong',
  'emphasis',
  'delete',
  'insert',
  'highlight',
  'keyboard',
  'position',
  'code',
] as const

/** One of what words can be. */
export type Mark = (typeof marks)[number]

/** Words with their format. */
export type TextPiece = Extract<Piece, { type: 'text' }>

/** Neighbours of one format as one; blanks between words take what both sides have. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'text') {
      result.push(piece)
      continue
    }
    const before = result.at(-1)
    const after = pieces[index + 1]
    const isBlank = piece.value.trim() === ''
    const format =
      isBlank && before?.type === 'text'
        ? after?.type === 'text'
          ? common(before.format, after.format)
          : piece.format
        : piece.format
    if (before?.type === 'text' && marks.every((mark) => sameMark(before.format, format, mark)))
      result[result.length - 1] = { ...before, value: before.value + piece.value }
    else result.push({ ...piece, format })
  }
  return result
}

function common(one: WordFormat, other: WordFormat): WordFormat {
  const result = { ...one, isSequence: false }
  for (const mark of marks) if (!sameMark(one, other, mark)) Object.assign(result, { [mark]: cleared(mark) })
  return result
}

function cleared(mark: Mark): null | false {
  return mark === 'link' || mark === 'language' || mark === 'position' ? null : false
}

/** Whether words are the same in one respect. */
export function sameMark(one: WordFormat, other: WordFormat, mark: Mark): boolean {
  if (mark !== 'link') return one[mark] === other[mark]
  if (one.link === null || other.link === null) return one.link === other.link
  return JSON.stringify(one.link) === JSON.stringify(other.link)
}
