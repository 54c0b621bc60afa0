import { segments } from '../../../language/segments.js'
import { append } from '../../../model/append.js'
import type { Analysis } from './analysis.js'
import type { BreakCandidate } from './break-candidates.js'
import { tokenFinder, trailingExtra } from './break-candidates.js'
import { cutGrowth } from './cut-growth.js'
import type { SettingOptions } from './types.js'

/** Made when first needed: it takes a while. */
let segmenter: Intl.Segmenter | undefined

/**
 * Candidates with further breaks between clusters inside every stretch that is wider than the narrowest measure, so
 * that nothing overflows.
 */
export function emergencyBreaks(
  { candidates, measures, tokens }: Analysis,
  text: string,
  narrowest: number,
  options: SettingOptions,
): readonly BreakCandidate[] {
  const covering = tokenFinder(tokens)
  const width = (at: number) => measures.width[at] ?? 0
  const extended: BreakCandidate[] = []
  let start = 0
  let pending: BreakCandidate[] = []
  for (const candidate of candidates) {
    pending.push(candidate)
    if (candidate.kind === 'hyphen') continue
    if (candidate.contentEnd - width(start) <= narrowest) append(extended, pending)
    else append(extended, withClusters(start, candidate.at, pending))
    start = candidate.at
    pending = []
  }
  return extended

  function withClusters(from: number, to: number, present: readonly BreakCandidate[]): BreakCandidate[] {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
    // Not where only a hyphen may stand: three in a row are forbidden
    const taken = new Set(present.filter(({ kind }) => kind !== 'hyphen').map(({ at }) => at))
    const added = [...segments(segmenter, text.slice(from, to))]
      .map(({ index }) => from + index)
      .filter((at) => at > from && !taken.has(at) && width(at) > width(from))
      .map((at): BreakCandidate => {
        const last = covering(at)
        const extra = last?.end === at ? -trailingExtra(last, options) : cutGrowth(last, at, width)
        return { at, kind: 'emergency', contentEnd: width(at) + extra, contentAt: at, startTrim: 0 }
      })
    return [...present, ...added].sort((a, b) => a.at - b.at)
  }
}
