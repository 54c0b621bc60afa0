import { hyphenationPoints } from '../../../language/hyphenation-points.js'
import { keptStretches } from '../../../model/kept-stretches.js'
import type { BreakOpportunity } from './break-opportunity.js'
import { cutGrowth } from './cut-growth.js'
import type { Measures } from './measures.js'
import type { Token } from './token.js'
import type { Run, SettingOptions } from './types.js'

/** A place where a line may end. */
export interface BreakCandidate {
  /** UTF-16 offset of the next line's first character. */
  at: number
  kind: 'soft' | 'hyphen' | 'emergency' | 'forced' | 'end'
  /** Points of the line's content up to its end, from the paragraph's start: without trailing spaces, with a hyphen. */
  contentEnd: number
  /** UTF-16 offset behind the line's content, without trailing spaces. */
  contentAt: number
  /** Points that go when a line starts here: the empty half of an opening mark. */
  startTrim: number
}

/** All places where lines may end, in order; the last is the end of the text. */
export function breakCandidates(
  runs: readonly Run<unknown>[],
  text: string,
  tokens: readonly Token[],
  opportunities: readonly BreakOpportunity[],
  measures: Measures,
  options: SettingOptions,
): BreakCandidate[] {
  const places = new Map<number, BreakCandidate['kind']>()
  for (const { at, forced } of opportunities) places.set(at, forced ? 'forced' : 'soft')
  for (const at of hyphenPlaces(runs, text, tokens, options)) if (!places.has(at)) places.set(at, 'hyphen')
  places.set(text.length, 'end')
  const width = (at: number) => measures.width[at] ?? 0
  /** Index of the first token that does not start before the candidate. */
  let next = 0
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, kind]) => {
      while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
      const startTrim =
        options.squeezePunctuation && tokens[next]?.start === at ? leadingTrim(tokens[next]) : 0
      let before = next - 1
      if (kind === 'hyphen')
        return { at, kind, contentEnd: width(at) + hyphenWidth(tokens[before]), contentAt: at, startTrim }
      let end = at
      const ending = () => (tokens[before]?.end === end ? tokens[before] : undefined)
      while (end > 0 && isTrimmed(ending(), text, end)) {
        end = ending()?.start ?? end - 1
        while (before > 0 && (tokens[before]?.start ?? 0) >= end) before--
      }
      const last = ending()
      const contentEnd =
        width(end) + (last ? -trailingExtra(last, options) : cutGrowth(tokens[before], end, width))
      return { at, kind, contentEnd, contentAt: end, startTrim }
    })
}

function isTrimmed(token: Token | undefined, text: string, end: number): boolean {
  if (!token) return /[\u00ad\u200b\u2060\u200e\u200f\u061c\u2066-\u2069]/.test(text[end - 1] ?? '')
  return token.kind === 'break' || (token.kind === 'space' && token.shaped.text === ' ')
}

/** What a line's last token would add behind its ink: a quarter em, tracking, the empty half of a closing mark. */
export function trailingExtra(token: Token, { squeezePunctuation = false }: SettingOptions): number {
  if (token.kind === 'box') return 0
  const half = squeezePunctuation && token.after >= 0 ? token.trims.right * token.size : 0
  return Math.max(0, token.after) + token.tracking + half
}

/** Points of an opening mark's empty half at a line's start. */
export function leadingTrim(token: Token | undefined): number {
  return token?.kind === 'square' && token.before >= 0 ? token.trims.left * token.size : 0
}

/** The hyphen a token would end in. */
function hyphenWidth(token: Token | undefined): number {
  if (!token || token.kind === 'box') return 0
  return (token.shape('-').advance * token.size) / token.font.unitsPerEm + cutAllowance(token)
}

/** What a word may grow by when it is hyphenated, without shaping every part: kerning with the next letter is lost. */
function cutAllowance(token: Token | undefined): number {
  return !token || token.kind === 'box' ? 0 : token.size * 0.06
}

function hyphenPlaces(
  runs: readonly Run<unknown>[],
  text: string,
  tokens: readonly Token[],
  { hyphenation }: SettingOptions,
): number[] {
  const places: number[] = []
  for (const { index } of text.matchAll(/(?<=\p{L})\u00ad(?=\p{L})/gu)) places.push(index + 1)
  if (!hyphenation) return places
  const covering = tokenFinder(tokens)
  const kept = keptStretches(text)
  let next = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    if ((kept[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    const runAt = (offset: number) => runs[covering(offset)?.run ?? -1]
    const first = runAt(index + 1)
    const own = first?.type === 'text' ? first.hyphenation : undefined
    if (own === null) continue
    for (const point of hyphenationPoints(word, own ? { ...hyphenation, ...own } : hyphenation)) {
      const run = runAt(index + point)
      if (run?.type === 'text' && run.hyphenation === own && !run.noBreak) places.push(index + point)
    }
  }
  return places
}

/** Finds the token that holds or ends at the character before an offset, by bisection. */
export function tokenFinder(tokens: readonly Token[]): (at: number) => Token | undefined {
  return (at) => {
    let low = 0
    let high = tokens.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((tokens[middle]?.start ?? 0) < at) low = middle
      else high = middle - 1
    }
    return tokens[low]
  }
}
