import type { Analysis } from './analysis.js'
import { type BreakCandidate, leadingTrim, trailingExtra } from './break-candidates.js'
import { cutTokens, justifyTokens } from './cut-tokens.js'
import { piecesOf, visualOrder } from './pieces-of.js'
import type { Token } from './token.js'
import type { Line, PreparedParagraph } from './types.js'

export interface LineRange {
  /** The break before the line; null for the first. */
  start: BreakCandidate | null
  end: BreakCandidate
  measure: number
  /** At the start side. */
  indent: number
}

/** Sets one line: cuts its tokens, justifies, orders and places them, and joins them to pieces. */
export function assembleLine<Source>(
  prepared: PreparedParagraph<Source>,
  analysis: Analysis,
  { start, end, measure, indent }: LineRange,
): Line<Source> {
  const { options } = prepared
  const from = start?.at ?? 0
  const hyphenated = end.kind === 'hyphen'
  const last = end.kind === 'end' || end.kind === 'forced'
  const tokens = cutTokens(analysis.tokens, prepared.text, from, end.at, hyphenated)
  const contentCount = countContent(tokens)
  trimEdges(tokens, contentCount, options)
  const room = measure - indent
  const justified = options.align === 'justify' && !last
  let gaps = justifyTokens(tokens.slice(0, contentCount), room - widthOf(tokens, contentCount), justified)
  const excess = widthOf(tokens, contentCount) + sum(gaps) - room
  if (excess > 0.001 && condense(tokens, contentCount, excess)) gaps = []
  const content = tokens.slice(0, contentCount)
  const contentWidth = widthOf(tokens, contentCount) + sum(gaps)
  const base = options.direction === 'rtl' ? 1 : 0
  const order = visualOrder(tokens, contentCount, base)
  const left = leftEdge(measure, contentWidth, indent, options)
  const places = placeTokens(tokens, contentCount, order, gaps, left, base)
  return {
    width: measure,
    contentWidth,
    ...heights(prepared, content),
    start: from,
    end: end.at,
    hyphenated,
    last,
    pieces: piecesOf(prepared, tokens, order, places, gaps),
  }
}

/** Tokens without the trailing spaces; those are drawn behind the line's end, so that copied words stay apart. */
function countContent(tokens: readonly Token[]): number {
  let count = tokens.length
  while (count > 0) {
    const token = tokens[count - 1]
    if (token?.kind !== 'space' || token.shaped.text !== ' ') break
    count -= 1
  }
  return count
}

function widthOf(tokens: readonly Token[], count: number): number {
  return sum(tokens.slice(0, count).map((token) => token.before + token.width + token.after))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/**
 * Moves letters together by the hair that a cut word has grown where no space can give way.
 * @returns whether the line had letters
 */
function condense(tokens: Token[], count: number, excess: number): boolean {
  const slots = sum(
    tokens.slice(0, count).map((token) => (token.kind === 'box' ? 0 : token.shaped.slots.length)),
  )
  if (slots < 2) return false
  const by = -excess / slots
  tokens.forEach((token, index) => {
    if (token.kind === 'box' || index >= count) return
    const width = token.width + by * token.shaped.slots.length
    tokens[index] = { ...token, tracking: token.tracking + by, width }
  })
  return true
}

/** Replaces the first and the last token by copies without their empty halves. */
function trimEdges(tokens: Token[], count: number, options: PreparedParagraph<unknown>['options']): void {
  const [first] = tokens
  const trim = options.squeezePunctuation ? leadingTrim(first) : 0
  if (first && trim > 0) tokens[0] = { ...first, before: first.before - trim }
  const last = tokens[count - 1]
  const extra = last ? trailingExtra(last, options) : 0
  if (last && extra > 0) tokens[count - 1] = { ...last, after: last.after - extra }
}

function leftEdge(
  measure: number,
  content: number,
  indent: number,
  { align, direction }: PreparedParagraph<unknown>['options'],
): number {
  const free = measure - content - indent
  const atStart = align === 'start' || align === 'justify'
  if (align === 'center') return free / 2 + (direction === 'ltr' ? indent : 0)
  return (direction === 'ltr') === atStart
    ? direction === 'ltr'
      ? indent
      : 0
    : free + (direction === 'ltr' ? indent : 0)
}

/** Physical left edge of each token's advance, without its `before`. */
function placeTokens(
  tokens: readonly Token[],
  contentCount: number,
  order: readonly number[],
  gaps: readonly number[],
  left: number,
  base: number,
): number[] {
  const places = new Array<number>(tokens.length).fill(0)
  const behind = tokens.slice(contentCount)
  const trailing = widthOf(behind, behind.length)
  let x = base === 1 ? left - trailing : left
  for (const index of order) {
    const token = tokens[index]
    if (!token) continue
    const gap = gaps[index] ?? 0
    x += token.before
    places[index] = x
    x += token.width + token.after + gap
  }
  return places
}

function heights(prepared: PreparedParagraph<unknown>, content: readonly Token[]) {
  let ascent = 0
  let descent = 0
  for (const token of content) {
    const run = prepared.runs[token.run]
    if (token.kind !== 'box') {
      const perUnit = token.size / token.font.unitsPerEm
      ascent = Math.max(ascent, token.font.ascent * perUnit + token.rise)
      descent = Math.max(descent, -token.font.descent * perUnit - token.rise)
    } else if (run?.type === 'box') {
      ascent = Math.max(ascent, run.height)
      descent = Math.max(descent, run.depth ?? 0)
    }
  }
  return { ascent, descent }
}
