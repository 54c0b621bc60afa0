import type { Token } from './token.js'
import type { SettingOptions } from './types.js'

/**
 * Sums over a paragraph's text by UTF-16 offset: what stands before each offset, in points. What justification may add and
 * take is empty where lines are not justified.
 */
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
  const isJustified = options.align === 'justify'
  const own = () => new Float64Array(isJustified ? length + 1 : 0)
  const added = { width: new Float64Array(length + 1), stretch: own(), shrink: own() }
  for (const token of tokens) spread(token, added.width)
  if (isJustified)
    tokens.forEach((token, index) => {
      if (isStretchable(token)) {
        add(added.stretch, token.end, token.width * stretch)
        add(added.shrink, token.end, token.width * shrink)
      }
      if (opensAfter(tokens, index) && token.kind !== 'box')
        add(added.stretch, token.end, token.size * squareStretch)
      if (squeezePunctuation) add(added.shrink, token.end, squeezable(token))
    })
  for (const sums of Object.values(added)) sumUp(sums)
  return added
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
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
  add(widths, token.start + 1, token.before)
  add(widths, token.end, token.after)
  if (token.kind === 'box' || token.kind === 'break') {
    add(widths, token.end, token.width)
    return
  }
  const { size, font, tracking, shaped } = token
  const perUnit = size / font.unitsPerEm
  let at = token.start
  for (const advance of shaped.advances) {
    at += 1
    if (advance !== 0) add(widths, at, advance * perUnit + tracking)
  }
}

/** Each value with all before it. */
function sumUp(values: Float64Array): void {
  let sum = 0
  for (let at = 0; at < values.length; at++) {
    sum += values[at] ?? 0
    values[at] = sum
  }
}
