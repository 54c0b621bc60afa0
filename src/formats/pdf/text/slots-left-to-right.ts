import { append } from '../../../model/arrays.js'
import { UnusableFont } from '../../../model/unusable-font.js'
import { fontInternals } from '../fonts/opened-files.js'
import { characterKind } from './character-kind.js'
import { markAdvance } from './mark-advance.js'
import type { GlyphGroup } from './raw-glyphs.js'
import type { Font, PlacedGlyph, Slot } from './types.js'

/** Slots that a mark looks back for advance to borrow: a letter has not enough for more marks. */
const farthestLender = 64

const zeroWidthNonJoiner = 0x200c
const zeroWidthJoiner = 0x200d

interface Draft {
  glyphs: PlacedGlyph[]
  advance: number
  codePoints: number[]
}

/**
 * Slots of a left-to-right text: one per cluster, a ligature keeps its letters together. A combining mark is a slot
 * of its own behind its base, with a sliver of the base's advance, because pdf.js gives any slot that means a mark
 * no width. Format characters go before the character that follows them: pdf.js drops a slot that ends in one. Joiners
 * that end a word (half forms of Indic letters) have a slot of their own, which other readers keep.
 */
export function slotsLeftToRight(font: Font, groups: readonly GlyphGroup[], advances: number[]): Slot[] {
  const drafts: Draft[] = []
  let formats: number[] = []
  for (const group of groups) {
    spread(group, advances)
    const kinds = group.codePoints.map(characterKind)
    if (kinds.every((kind) => kind === 'format') && group.advance === 0) {
      append(formats, group.codePoints)
      continue
    }
    const firstMark = kinds.indexOf('mark')
    if (firstMark > 0) {
      // a base composed with its marks in one glyph: the marks get empty slots
      const marks = group.codePoints.slice(firstMark)
      const sliver = markAdvance(font)
      const own = group.advance - sliver * marks.length
      drafts.push({
        glyphs: group.glyphs,
        advance: own,
        codePoints: [...formats, ...group.codePoints.slice(0, firstMark)],
      })
      for (const codePoint of marks) drafts.push({ glyphs: [], advance: sliver, codePoints: [codePoint] })
    } else {
      const draft = {
        glyphs: group.glyphs,
        advance: group.advance,
        codePoints: [...formats, ...group.codePoints],
      }
      if (firstMark === 0) borrow(font, drafts, draft)
      drafts.push(draft)
    }
    formats = []
  }
  const joiners = formats.filter(
    (codePoint) => codePoint === zeroWidthNonJoiner || codePoint === zeroWidthJoiner,
  )
  if (joiners.length > 0 && drafts.length > 0) {
    const draft: Draft = { glyphs: [], advance: 0, codePoints: joiners }
    borrow(font, drafts, draft)
    drafts.push(draft)
  }
  return drafts.map(({ glyphs, advance, codePoints }) => internSlot(font, glyphs, advance, codePoints))
}

/** A ligature's advance over its letters: lines may be cut inside. */
function spread({ start, advance, codePoints }: GlyphGroup, advances: number[]): void {
  let offset = start
  for (const codePoint of codePoints) {
    advances[offset] = (advances[offset] ?? 0) + advance / codePoints.length
    offset += codePoint > 0xffff ? 2 : 1
  }
}

/** Gives a mark without advance its sliver, taken from the nearest slot before it that can spare it. */
function borrow(font: Font, drafts: readonly Draft[], mark: Draft): void {
  const sliver = markAdvance(font)
  if (mark.advance >= sliver) return
  const needed = sliver - mark.advance
  const near = drafts.slice(-farthestLender)
  const lender = near.findLastIndex(({ advance }) => advance >= sliver + needed)
  const lending = near[lender]
  if (!lending) return
  lending.advance -= needed
  for (const draft of near.slice(lender + 1)) draft.glyphs = moved(draft.glyphs, needed)
  mark.advance += needed
  mark.glyphs = moved(mark.glyphs, needed)
}

function moved(glyphs: readonly PlacedGlyph[], by: number): PlacedGlyph[] {
  return glyphs.map(({ id, x, y }) => ({ id, x: x + by, y }))
}

/** The one slot of a font for these outlines with offsets, advance (units) and code points. */
export function internSlot(
  font: Font,
  glyphs: readonly PlacedGlyph[],
  advance: number,
  codePoints: readonly number[],
): Slot {
  const { slots } = fontInternals(font)
  let key = `${advance}|${codePoints.join()}`
  for (const { id, x, y, guest } of glyphs) {
    key += x === 0 && y === 0 ? `|${id}` : `|${id},${x},${y}`
    if (guest) key += ` ${guest.scale} ${guest.font.id}`
  }
  const known = slots.get(key)
  if (known) return known
  // Tables that choose glyphs may name one that the font does not have.
  for (const { id, guest } of glyphs) {
    const { id: file, glyphCount } = guest?.font ?? font
    if (id >= glyphCount) throw new UnusableFont(file, new RangeError(`Glyph ${id} of ${glyphCount}`))
  }
  const slot: Slot = { glyphs, advance, codePoints }
  slots.set(key, slot)
  return slot
}
