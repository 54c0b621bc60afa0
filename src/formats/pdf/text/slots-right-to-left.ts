import { characterKind } from './character-kind.js'
import { markAdvance } from './mark-advance.js'
import type { GlyphGroup } from './raw-glyphs.js'
import { internSlot } from './slots-left-to-right.js'
import type { Font, Slot } from './types.js'

/**
 * Slots of a right-to-left text, from left to right (docs/decisions/right-to-left-text.md): one slot per code point;
 * the leftmost slot of a ligature paints it all; a mark stands before its base with a sliver of the base's advance;
 * a format character shares the slot of the character logically before it.
 * @param groups from left to right
 * @param advances receives what each character adds, by UTF-16 offset
 */
export function slotsRightToLeft(font: Font, groups: readonly GlyphGroup[], advances: number[]): Slot[] {
  const sliver = markAdvance(font)
  const slots: Slot[] = []
  let formats: number[] = []
  // What marks have advanced beyond the shaped pen; the next bases stand that much further left and pay it back.
  let debt = 0
  for (const group of groups) {
    const characters = charactersOf(group)
    const marks = characters.filter(({ kind }) => kind === 'mark').length
    const letters = characters.filter(({ kind }) => kind === 'letter').length
    let glyphs = group.glyphs.map(({ id, x, y }) => ({ id, x: x - debt, y }))
    const due = Math.max(0, group.advance - debt)
    const forMarks = letters === 0 ? Math.max(due, sliver * marks) : Math.min(due, sliver * marks)
    debt += due - group.advance
    if (letters === 0) debt += forMarks - due
    const shares = share(due - forMarks, letters)
    const slivers = share(forMarks, marks)
    for (const { codePoint, kind, offset } of characters.reverse()) {
      if (kind === 'format') {
        formats.push(codePoint)
        continue
      }
      const advance = kind === 'letter' ? (shares.pop() ?? 0) : (slivers.pop() ?? 0)
      slots.push(internSlot(font, glyphs, advance, [...formats, codePoint]))
      advances[offset] = advance
      glyphs = []
      formats = []
    }
  }
  return slots
}

function charactersOf(group: GlyphGroup) {
  let offset = group.start
  return group.codePoints.map((codePoint) => {
    const character = { codePoint, kind: characterKind(codePoint), offset }
    offset += codePoint > 0xffff ? 2 : 1
    return character
  })
}

/** Splits an advance into whole units that sum to it. */
function share(advance: number, count: number): number[] {
  const shares: number[] = []
  for (let left = advance, rest = count; rest > 0; rest--) {
    const part = Math.round(left / rest)
    shares.push(part)
    left -= part
  }
  return shares
}
