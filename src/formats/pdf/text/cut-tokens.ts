import { isStretchable, opensAfter, squeezable } from './measures.js'
import { internSlot } from './slots-left-to-right.js'
import type { TextToken, Token } from './token.js'
import type { SettingOptions, ShapedText, Slot } from './types.js'

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

/**
 * Adds what neighbours do to each other's space: full-width punctuation in sequences loses its inner halves
 * (CLREQ 3.1.6, JLREQ 3.1.4), and a quarter em stands between Han and Latin letters or digits (CLREQ 3.2.2).
 */
export function spaceTokens(tokens: readonly Token[], options: SettingOptions): void {
  let previous: TextToken | undefined
  for (const token of tokens) {
    if (token.kind === 'box') {
      previous = undefined
      continue
    }
    if (previous && previous.end === token.start) {
      if (options.squeezePunctuation) trimPair(previous, token)
      if (options.spaceBesideLatin) setApart(previous, token)
    }
    previous = token
  }
}

function trimPair(left: TextToken, right: TextToken): void {
  if (left.kind !== 'square' || right.kind !== 'square') return
  const isPunctuation = ({ trims }: TextToken) => trims.left > 0 || trims.right > 0
  if (!isPunctuation(left) || !isPunctuation(right)) return
  // Between 」「 one half goes, between 」」 and 「「 all that is empty
  if (left.trims.right > 0) left.after = -left.trims.right * left.size
  else if (right.trims.left > 0) right.before = -right.trims.left * right.size
}

function setApart(left: TextToken, right: TextToken): void {
  const leftHan = isHan(left)
  if (leftHan === isHan(right)) return
  const [han, other] = leftHan ? [left, right] : [right, left]
  const edge = leftHan ? other.shaped.text[0] : other.shaped.text.at(-1)
  if (other.kind === 'word' && /[\p{L}\p{N}%]/u.test(edge ?? '')) left.after = han.size / 4
}

function isHan(token: TextToken): boolean {
  return token.kind === 'square' && /[\p{L}\p{N}]/u.test(token.shaped.text)
}

/**
 * How many times as far as good setting allows a line opens at most: spaces to five times their width, full-width
 * characters by half their size. A line that would have to open further, before an unbreakable address, stays ragged.
 */
const mostOpened = 8

/**
 * Points added behind each token of a line so that it fills its measure: punctuation is squeezed first, then spaces
 * widen or narrow, and full-width characters are set apart. A ragged line is only ever narrowed, by the hair that a
 * cut word may have grown.
 * @param slack what is left of the measure, negative where the line is too long
 */
export function justifyTokens(content: readonly Token[], slack: number, justified: boolean): number[] {
  const gaps = content.map(() => 0)
  if (content.length < 2 || Math.abs(slack) < 0.001 || (!justified && slack > 0)) return gaps
  const weights = content.map((token, index) => {
    if (index === content.length - 1) return 0
    if (isStretchable(token)) return token.width / 2
    return opensAfter(content, index) && token.kind !== 'box' ? token.size * 0.06 : 0
  })
  if (slack > 0) {
    const opening = weights.reduce((total, weight) => total + weight, 0)
    return slack > mostOpened * opening ? gaps : share(slack, weights)
  }
  const squeezes = content.map((token, index) => (index === content.length - 1 ? 0 : squeezable(token)))
  const squeezed = squeezes.reduce((sum, value) => sum + value, 0)
  const taken = Math.max(slack, -squeezed)
  const rest = slack - taken
  const narrowed = share(rest, weights)
  return share(taken, squeezes).map((gap, index) => gap + (narrowed[index] ?? 0))
}

function share(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (sum === 0 ? 0 : (amount * weight) / sum))
}
