import type { Token } from './token.js'
import type { SettingOptions } from './types.js'

/** Sums over a paragraph's text by UTF-16 offset: what stands before each offset, in points. */
export interface Measures {
  width: Float64Array
  stretch: Float64Array
  shrink: Float64Array
}

/** How far a boundary between two full-width characters may open before it counts as bad, in em. */
const squareStretch = 0.06

/** Sums widths and what justification may add and take. */
export function measuresOf(tokens: readonly Token[], length: number, options: SettingOptions): Measures {
  const { stretch = 0.5, shrink = 0.2, squeezePunctuation = false } = options
  const added = {
    width: new Float64Array(length + 1),
    stretch: new Float64Array(length + 1),
    shrink: new Float64Array(length + 1),
  }
  tokens.forEach((token, index) => {
    spread(token, added.width)
    const at = token.end
    const add = (sums: Float64Array, value: number) => {
      sums[at] = (sums[at] ?? 0) + value
    }
    if (isStretchable(token)) {
      add(added.stretch, token.width * stretch)
      add(added.shrink, token.width * shrink)
    }
    if (opensAfter(tokens, index) && token.kind !== 'box') add(added.stretch, token.size * squareStretch)
    if (squeezePunctuation) add(added.shrink, squeezable(token))
  })
  return { width: summed(added.width), stretch: summed(added.stretch), shrink: summed(added.shrink) }
}

/** Whether a space widens and narrows: U+0020 and U+00A0, not the fixed spaces. */
export function isStretchable(token: Token): boolean {
  return token.kind === 'space' && (token.shaped.text === ' ' || token.shaped.text === '\u00a0')
}

/** Whether justification may open the boundary behind a token: between squares, and between squares and Latin. */
export function opensAfter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next || token.end !== next.start) return false
  if (token.kind === 'square' && next.kind === 'square') {
    // —— and …… stay whole
    return !('—…'.includes(token.shaped.text) && token.shaped.text === next.shaped.text)
  }
  return (
    (token.kind === 'square' && next.kind === 'word') || (token.kind === 'word' && next.kind === 'square')
  )
}

/** Points that a full-width mark inside a line can still lose. */
export function squeezable(token: Token): number {
  if (token.kind !== 'square') return 0
  const left = token.before < 0 ? 0 : token.trims.left
  const right = token.after < 0 ? 0 : token.trims.right
  return ((left + right) * token.size) / 2
}

/** A token's width over its characters; `before` on the first, `after` on the last. */
function spread(token: Token, widths: Float64Array): void {
  const add = (at: number, value: number) => {
    widths[at] = (widths[at] ?? 0) + value
  }
  add(token.start + 1, token.before)
  add(token.end, token.after)
  if (token.kind === 'box' || token.kind === 'break') {
    add(token.end, token.width)
    return
  }
  const perUnit = token.size / token.font.unitsPerEm
  token.shaped.advances.forEach((advance, offset) => {
    if (advance !== 0) add(token.start + offset + 1, advance * perUnit + token.tracking)
  })
}

function summed(values: Float64Array): Float64Array {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}
