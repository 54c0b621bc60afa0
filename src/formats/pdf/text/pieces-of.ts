import { internSlot } from './intern-slot.js'
import type { TextToken, Token } from './token.js'
import type { BoxPiece, Piece, PreparedParagraph, Slot, TextPiece } from './types.js'

/**
 * Joins a line's tokens to pieces in logical order: neighbours of one run, font, size and level.
 * @param tokens in logical order, trailing spaces included
 * @param places left edge of each token
 * @param gaps points behind each token
 */
export function piecesOf<Source>(
  prepared: PreparedParagraph<Source>,
  tokens: readonly Token[],
  places: readonly number[],
  gaps: readonly number[],
): Piece<Source>[] {
  const pieces: Piece<Source>[] = []
  let group: number[] = []
  const flush = () => {
    const members = group.flatMap((index) => {
      const token = tokens[index]
      return token && token.kind !== 'box' ? [{ token, x: places[index] ?? 0, gap: gaps[index] ?? 0 }] : []
    })
    const [first] = members
    const run = first && prepared.runs[first.token.run]
    if (run) pieces.push(textPiece(members, run.source))
    group = []
  }
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1]
    if (token.kind === 'box') {
      flush()
      const box = boxPiece(prepared, token, places[index] ?? 0)
      if (box) pieces.push(box)
      return
    }
    if (!previous || previous.kind === 'box' || !joins(previous, token)) flush()
    group.push(index)
  })
  flush()
  return pieces
}

function joins(left: TextToken, right: TextToken): boolean {
  return (
    left.run === right.run &&
    left.font === right.font &&
    left.size === right.size &&
    left.rise === right.rise &&
    left.level === right.level
  )
}

interface Member {
  token: TextToken
  x: number
  gap: number
}

function textPiece<Source>(members: readonly Member[], source: Source): TextPiece<Source> {
  const first = members[0]
  if (!first) throw new Error('Unexpected empty piece')
  const { font, size, level, rise, run, tracking } = first.token
  const rightToLeft = level % 2 === 1
  const painted = rightToLeft ? [...members].reverse() : members
  const slots: Slot[] = []
  const gaps: number[] = []
  painted.forEach(({ token, gap }, index) => {
    const next = painted[index + 1]?.token
    const own = [...token.shaped.slots]
    let behind = gap + (next?.before ?? 0) + token.after
    const lastSlot = own.at(-1)
    if (token.after > 0 && lastSlot) {
      // Space beside Latin is the slot's own advance: a gap would be read as a space
      const units = Math.round((token.after * font.unitsPerEm) / size)
      own[own.length - 1] = internSlot(font, lastSlot.glyphs, lastSlot.advance + units, lastSlot.codePoints)
      behind -= (units * size) / font.unitsPerEm
    }
    slots.push(...own)
    for (let slot = 1; slot < own.length; slot++) gaps.push(0)
    if (own.length > 0) gaps.push(behind)
  })
  const left = Math.min(...members.map(({ x }) => x))
  const right = Math.max(...members.map(({ x, token, gap }) => x + token.width + token.after + gap))
  return {
    type: 'text',
    source,
    run,
    x: left,
    width: right - left,
    rise,
    font,
    size,
    direction: rightToLeft ? 'rtl' : 'ltr',
    slots,
    gaps: gaps.some((gap) => Math.abs(gap) > 0.0005) ? gaps : null,
    characterSpacing: tracking,
    text: members.map(({ token }) => token.shaped.text).join(''),
    start: first.token.start,
    end: members.at(-1)?.token.end ?? first.token.end,
  }
}

function boxPiece<Source>(
  prepared: PreparedParagraph<Source>,
  token: Token,
  x: number,
): BoxPiece<Source> | null {
  const run = prepared.runs[token.run]
  if (run?.type !== 'box') return null
  const { source, width, height, depth = 0 } = run
  return { type: 'box', source, run: token.run, x, width, height, depth, start: token.start, end: token.end }
}
