import { largestOf } from '../../../model/extremes.js'
import type { Token } from './token.js'

/**
 * Indices of a line's tokens from left to right (UAX #9 rules L1, for trailing spaces, and L2).
 * @param contentCount tokens before the trailing spaces
 */
export function visualOrder(tokens: readonly Token[], contentCount: number, base: number): number[] {
  const levels = tokens.map(({ level }, index) => (index >= contentCount ? base : level))
  const order = tokens.map((_, index) => index)
  const highest = largestOf(levels, base)
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; ) {
      if ((levels[order[start] ?? 0] ?? 0) < level) {
        start += 1
        continue
      }
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1
      for (const [at, index] of order.slice(start, end).reverse().entries()) order[start + at] = index
      start = end
    }
  }
  return order
}
