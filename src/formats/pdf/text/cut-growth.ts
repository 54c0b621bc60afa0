import type { Token } from './token.js'

/** UTF-16 units before and behind a cut that can change its shapes: kerning, ligatures and joining reach no further. */
const before = 16
const behind = 4
/** A cut that stands further inside its token than this is judged by the letters around it alone. */
const longPrefix = 48

/**
 * Points that a token grows by when a line ends inside it, after a slash or a hyphen: kerning with the next letter is
 * lost. The time does not depend on the token's length.
 * @param at UTF-16 offset of the paragraph's text
 * @param width what stands before each offset, in points
 */
export function cutGrowth(token: Token | undefined, at: number, width: (at: number) => number): number {
  if (!token || token.kind === 'box' || token.end <= at || token.start >= at) return 0
  const { text } = token.shaped
  const offset = at - token.start
  const points = (units: number) => (units * token.size) / token.font.unitsPerEm
  if (offset <= longPrefix) {
    const cut = token.shape(text.slice(0, offset))
    const grown = token.before + points(cut.advance) + token.tracking * cut.slots.length
    return Math.max(0, grown - (width(at) - width(token.start)))
  }
  const start = wholeCharacter(text, offset - before)
  const cut = token.shape(text.slice(start, offset))
  const uncut = token.shape(text.slice(start, wholeCharacter(text, offset + behind)))
  let units = 0
  for (let index = 0; index < offset - start; index++) units += uncut.advances[index] ?? 0
  return Math.max(0, points(cut.advance - units))
}

/** An offset that does not part a pair of surrogates. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset + 1 : offset
}
