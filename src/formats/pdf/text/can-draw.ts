import { characterKind } from './character-kind.js'
import type { Font } from './types.js'

/** Whether the font, or HarfBuzz on its behalf, can draw a code point (spaces, U+2011 and format characters). */
export function canDraw(font: Font, codePoint: number): boolean {
  if (font.covers(codePoint)) return true
  if (codePoint === 0xa0 || codePoint === 0x202f || (codePoint >= 0x2000 && codePoint <= 0x200a)) {
    return font.covers(0x20)
  }
  if (codePoint === 0x2011) return font.covers(0x2010) || font.covers(0x2d)
  return characterKind(codePoint) === 'format' || drawsInParts(font, codePoint)
}

/** A letter with its marks that the font holds apart: HarfBuzz puts them together. */
function drawsInParts(font: Font, codePoint: number): boolean {
  const parts = Array.from(String.fromCodePoint(codePoint).normalize('NFD'))
  return parts.length > 1 && parts.every((part) => font.covers(part.codePointAt(0) ?? 0))
}
