import { append } from '../../../model/append.js'
import { largestOf, smallestOf } from '../../../model/extremes.js'
import { guardSlots, type LineSlot } from './guard-slots.js'
import { internSlot } from './intern-slot.js'
import type { TextToken, Token } from './token.js'
import type { BoxPiece, BoxRun, Font, Piece, PreparedParagraph, Slot, TextPiece } from './types.js'

/**
 * Joins a line's tokens to pieces, in logical order: neighbours of one run, font and size. In left-to-right
 * paragraphs neighbours in the text and of one level, in right-to-left ones neighbours on the page.
 * @param tokens in logical order, trailing spaces included
 * @param order indices of tokens from left to right
 * @param places left edge of each token
 * @param gaps points behind each token
 */
export function piecesOf<Source>(
  prepared: PreparedParagraph<Source>,
  tokens: readonly Token[],
  order: readonly number[],
  places: readonly number[],
  gaps: readonly number[],
): Piece<Source>[] {
  const rightToLeft = prepared.options.direction === 'rtl'
  const walk = rightToLeft ? order : tokens.map((_, index) => index)
  const groups: Member[][] = []
  let previous: Token | undefined
  for (const index of walk) {
    const token = tokens[index]
    if (!token) continue
    const member = { token, index, x: places[index] ?? 0, gap: gaps[index] ?? 0 }
    if (previous && joins(previous, token, rightToLeft)) groups.at(-1)?.push(member)
    else groups.push([member])
    previous = token
  }
  const firstOf = (group: readonly Member[]) => smallestOf(group.map(({ index }) => index))
  return groups
    .sort((a, b) => firstOf(a) - firstOf(b))
    .flatMap((group): Piece<Source>[] => {
      const run = prepared.runs[group[0]?.token.run ?? -1]
      if (!run) return []
      return run.type === 'box'
        ? boxPieces(run, group)
        : [textPiece(group, run.source, rightToLeft, group[0]?.index === tokens.length - 1)]
    })
}

function joins(left: Token, right: Token, anyLevel: boolean): boolean {
  if (left.kind === 'box' || right.kind === 'box') return false
  return (
    left.run === right.run &&
    left.font === right.font &&
    left.size === right.size &&
    left.rise === right.rise &&
    (anyLevel || left.level === right.level)
  )
}

interface Member<Kind extends Token = Token> {
  token: Kind
  index: number
  x: number
  gap: number
}

function isText(member: Member): member is Member<TextToken> {
  return member.token.kind !== 'box'
}

/**
 * @param group neighbours; from left to right in right-to-left paragraphs, else in logical order
 */
function textPiece<Source>(
  group: readonly Member[],
  source: Source,
  ordered: boolean,
  endsLine: boolean,
): TextPiece<Source> {
  const members = group.filter(isText)
  const [first] = members
  if (!first) throw new Error('Unexpected empty piece')
  const { font, size, level, rise, run, tracking } = first.token
  const reversed = !ordered && level % 2 === 1
  const painted = reversed ? [...members].reverse() : members
  const { slots, gaps } = paintedSlots(painted, font, size, ordered ? { endsLine } : null)
  const logical = ordered ? members.toSorted((a, b) => a.index - b.index) : members
  const left = smallestOf(members.map(({ x }) => x))
  const right = largestOf(members.map(({ x, token, gap }) => x + token.width + token.after + gap))
  return {
    type: 'text',
    source,
    run,
    x: left,
    width: right - left,
    rise,
    font,
    size,
    direction: ordered || reversed ? 'rtl' : 'ltr',
    slots,
    gaps: gaps.some((gap) => Math.abs(gap) > 0.0005) ? gaps : null,
    characterSpacing: tracking,
    text: logical.map(({ token }) => token.shaped.text).join(''),
    start: logical[0]?.token.start ?? 0,
    end: logical.at(-1)?.token.end ?? 0,
  }
}

/**
 * Slots of neighbours from left to right, with the points behind each. Space beside Latin, and in right-to-left
 * paragraphs what justification adds to a space, is the slot's own advance: readers take a gap for another space.
 * @param inside right-to-left paragraphs only
 */
function paintedSlots(
  painted: readonly Member<TextToken>[],
  font: Font,
  size: number,
  inside: { endsLine: boolean } | null,
) {
  const line: LineSlot[] = []
  let carried = 0
  painted.forEach(({ token, gap }, index) => {
    const next = painted[index + 1]?.token
    const rightToLeft = token.level % 2 === 1
    const widened = Math.max(0, token.after) + (inside && token.kind === 'space' ? gap + carried : 0)
    const units = Math.round((widened * font.unitsPerEm) / size)
    const own = token.shaped.slots.map((slot) => ({ slot, rightToLeft, gap: 0 }))
    const last = own.at(-1)
    if (last) {
      const { glyphs, advance, codePoints } = last.slot
      const excess = inside ? excessOf(font, token, advance + units, line.at(-1)) : 0
      const before = line.at(-1)
      if (before && excess > 0) before.slot = widenedSlot(font, before.slot, excess)
      if (units !== 0 || excess > 0)
        last.slot = internSlot(font, glyphs, advance + units - excess, codePoints)
      last.gap = gap + (next?.before ?? 0) + token.after - (units * size) / font.unitsPerEm
      if (inside) {
        // What rounding leaves goes into the next space
        carried += last.gap
        last.gap = 0
      }
    }
    append(line, own)
  })
  const read = inside ? guardSlots(font, line, inside.endsLine) : line
  return { slots: read.map(({ slot }) => slot), gaps: read.map(({ gap }) => gap) }
}

/** pdf.js ends a piece of text at a space of 0.6 em: what is beyond goes to the letter at its left. */
function excessOf(font: Font, token: TextToken, advance: number, before: LineSlot | undefined): number {
  const widest = Math.floor(font.unitsPerEm * 0.55)
  return token.kind === 'space' && before ? Math.max(0, advance - widest) : 0
}

function widenedSlot(font: Font, { glyphs, advance, codePoints }: Slot, by: number): Slot {
  return internSlot(font, glyphs, advance + by, codePoints)
}

function boxPieces<Source>(run: BoxRun<Source>, group: readonly Member[]): BoxPiece<Source>[] {
  const { source, width, height, depth = 0 } = run
  return group.map(({ token, x }) => ({
    type: 'box',
    source,
    run: token.run,
    x,
    width,
    height,
    depth,
    start: token.start,
    end: token.end,
  }))
}
