import { characterKind } from './character-kind.js'
import { markAdvance } from './mark-advance.js'
import { internSlot } from './slots-left-to-right.js'
import type { Font, Slot } from './types.js'

/** A slot of a right-to-left line with what guards need to know of it. */
export interface LineSlot {
  slot: Slot
  /** Of an odd embedding level. */
  rightToLeft: boolean
  /** Points behind it. */
  gap: number
}

const letterMark = 0x061c
const leftToRightMark = 0x200e
/** pdf.js takes it for a letter from left to right, PDFium for nothing: with U+200E PDFium turns figures itself. */
const wordJoiner = 0x2060
const signs = new Set(Array.from('.,:/-+%،٪', (sign) => sign.codePointAt(0)))
const brackets = new Set(Array.from('()[]{}«»‹›', (bracket) => bracket.codePointAt(0)))

/**
 * Puts invisible directional marks into the meaning of the slots that PDFium or pdf.js would read wrongly, and of no
 * others (docs/decisions/right-to-left-text.md): numbers and Latin words beside a sign or bracket, marks beside a
 * sign, spaces before a word that ends in a mark or at the edge of a piece, and brackets.
 * @param line slots of one piece from left to right
 * @param endsLine whether the leftmost slot is the line's last: a space there needs no guard
 */
export function guardSlots(font: Font, line: readonly LineSlot[], endsLine: boolean): LineSlot[] {
  const turned = figureSigns(line)
  return line.flatMap((here, index) => {
    const left = line[index - 1]
    const right = line[index + 1]
    const isBracket = here.rightToLeft && brackets.has(meaning(here))
    const isGuarded =
      (!here.rightToLeft && (isSign(left) || isNeutral(left))) ||
      (isMark(here) && isSign(left)) ||
      (isSpace(here) && (isMark(right) || !right || (!left && !endsLine))) ||
      (isBracket && (isSpace(left) || isSign(left) || isNeutral(left)))
    const { glyphs, advance, codePoints } = here.slot
    const guards = [...(isGuarded ? [letterMark] : []), ...(turned.has(here) ? [wordJoiner] : [])]
    const slot = guards.length > 0 ? internSlot(font, glyphs, advance, [...guards, ...codePoints]) : here.slot
    if (!isBracket) return [{ ...here, slot }]
    const mark = internSlot(font, [], markAdvance(font), [leftToRightMark])
    return [
      { ...here, slot, gap: 0 },
      { ...here, slot: mark },
    ]
  })
}

/**
 * Spaces and signs of figures that run from left to right: readers put the digits beside them in the order of the
 * text around. Stretches with letters need none, and points and slashes between digits are read rightly.
 */
function figureSigns(line: readonly LineSlot[]): ReadonlySet<LineSlot> {
  const found = new Set<LineSlot>()
  let stretch: LineSlot[] = []
  const end = () => {
    const text = stretch.map((at) => String.fromCodePoint(meaning(at)))
    if (text.some((one) => /\p{Nd}/u.test(one)) && !text.some((one) => /\p{L}/u.test(one)))
      stretch.forEach((at, index) => {
        if (!/[\p{Nd}.,:/٫٬]/u.test(text[index] ?? '')) found.add(at)
      })
    stretch = []
  }
  for (const here of line) {
    if (here.rightToLeft) end()
    else stretch.push(here)
  }
  end()
  return found
}

function meaning(at: LineSlot | undefined): number {
  return at?.slot.codePoints.at(-1) ?? 0
}

function isSign(at: LineSlot | undefined): boolean {
  return at?.rightToLeft === true && signs.has(meaning(at))
}

function isSpace(at: LineSlot | undefined): boolean {
  return at !== undefined && /\s/.test(String.fromCodePoint(meaning(at)))
}

function isMark(at: LineSlot | undefined): boolean {
  return at !== undefined && characterKind(meaning(at)) === 'mark'
}

/** Punctuation and symbols of a right-to-left run. */
function isNeutral(at: LineSlot | undefined): boolean {
  return at?.rightToLeft === true && !isSign(at) && /[\p{P}\p{S}]/u.test(String.fromCodePoint(meaning(at)))
}
