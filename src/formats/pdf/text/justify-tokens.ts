import { isStretchable, opensAfter, squeezable } from './measures.js'
import type { Token } from './token.js'

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
