import type { TextToken, Token } from './token.js'
import type { SettingOptions } from './types.js'

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
