import type {} from 'mdast-util-directive'
import type {} from '../model/distinct-syntax.js'
import type { Piece, RunFormatting, WordLink } from './draft.js'

/** What words can be, outermost first. */
export const formattingKeys = [
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

/** One property of the formatting of words. */
export type FormattingKey = (typeof formattingKeys)[number]

/** Words with their formatting. */
export type TextPiece = Extract<Piece, { type: 'text' }>

/** Neighbours of one formatting as one; blanks between words take what both sides have. */
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
    const formatting =
      isBlank && before?.type === 'text'
        ? after?.type === 'text'
          ? common(before.formatting, after.formatting)
          : piece.formatting
        : piece.formatting
    if (before?.type === 'text' && formattingKeys.every((key) => agreeOn(before.formatting, formatting, key)))
      result[result.length - 1] = { ...before, value: before.value + piece.value }
    else result.push({ ...piece, formatting })
  }
  return result
}

function common(one: RunFormatting, other: RunFormatting): RunFormatting {
  const result = { ...one, isSequence: false }
  for (const key of formattingKeys)
    if (!agreeOn(one, other, key)) Object.assign(result, { [key]: cleared(key) })
  return result
}

function cleared(key: FormattingKey): null | false {
  return key === 'link' || key === 'language' || key === 'position' ? null : false
}

/** Whether the formatting of words agrees in one property. */
export function agreeOn(one: RunFormatting, other: RunFormatting, key: FormattingKey): boolean {
  return key === 'link' ? isSameLink(one.link, other.link) : one[key] === other[key]
}

/** Whether two links lead to one place, or there is none. */
export function isSameLink(one: WordLink | null, other: WordLink | null): boolean {
  if (one === null || other === null) return one === other
  return JSON.stringify(one) === JSON.stringify(other)
}
