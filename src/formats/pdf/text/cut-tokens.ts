import { internSlot } from './intern-slot.js'
import type { TextToken, Token } from './token.js'
import type { ShapedText, Slot } from './types.js'

/**
 * The tokens between two offsets. One that the line cuts is shaped anew; a line that ends in a hyphen of ours gets
 * one, which means U+00AD so that copied words join.
 */
export function cutTokens(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  hyphenated: boolean,
): Token[] {
  const cut: Token[] = []
  for (let index = firstEndingAfter(tokens, from); index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.start >= to) break
    const isWhole = token.start >= from && token.end <= to
    if (token.kind === 'break') continue
    cut.push(token.kind === 'box' || isWhole ? token : part(token, text, from, to))
  }
  const last = cut.at(-1)
  if (hyphenated && last && last.kind !== 'box') cut[cut.length - 1] = withHyphen(last)
  return cut
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function part(token: TextToken, text: string, from: number, to: number): TextToken {
  const start = Math.max(from, token.start)
  const end = Math.min(to, token.end)
  const shaped = token.shape(text.slice(start, end))
  const before = start === token.start ? token.before : 0
  const after = end === token.end ? token.after : 0
  return { ...token, start, end, before, after, shaped, width: widthOf(token, shaped) }
}

function withHyphen(token: TextToken): TextToken {
  const hyphens = token
    .shape('-')
    .slots.map(({ glyphs, advance }): Slot => internSlot(token.font, glyphs, advance, [0xad]))
  const advance = hyphens.reduce((sum, slot) => sum + slot.advance, 0)
  const { text, slots, advances, missing } = token.shaped
  const shaped: ShapedText = {
    text: `${text}\u00ad`,
    slots: token.level % 2 === 1 ? [...hyphens, ...slots] : [...slots, ...hyphens],
    advance: token.shaped.advance + advance,
    advances: [...advances, advance],
    missing,
  }
  return { ...token, shaped, width: widthOf(token, shaped) }
}

function widthOf({ size, font, tracking }: TextToken, shaped: ShapedText): number {
  return (shaped.advance * size) / font.unitsPerEm + tracking * shaped.slots.length
}
