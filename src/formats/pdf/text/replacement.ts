import type { Font, FontChoice } from './types.js'

/** What is drawn for a character that no font holds, best first: a white square, else a question mark. */
const replacements = [0x25a1, 0x3f]

/** The code point that a font draws for a character that it lacks; null where it holds none of the replacements. */
export function replacementIn(font: Font): number | null {
  return replacements.find((point) => font.covers(point)) ?? null
}

/** The font that draws replacements best; its index in a stack. */
export function replacementChoice(stack: readonly FontChoice[]): number {
  for (const point of replacements) {
    const index = stack.findIndex(({ font }) => font.covers(point))
    if (index >= 0) return index
  }
  return 0
}
