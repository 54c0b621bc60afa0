import { sealAnalysis } from './analysis.js'
import { bidiLevels } from './bidi-levels.js'
import { type BreakCandidate, breakCandidates } from './break-candidates.js'
import { breakOpportunities } from './break-opportunities.js'
import { measuresOf } from './measures.js'
import { spaceTokens } from './space-tokens.js'
import { tokenize } from './tokenize.js'
import type { MissingCharacter, ParagraphOptions, PreparedParagraph, Run } from './types.js'

/** Everything about a paragraph that does not depend on the measure. */
export function prepareParagraph<Source>(
  runs: readonly Run<Source>[],
  options: ParagraphOptions,
): PreparedParagraph<Source> {
  const text = runs.map((run) => (run.type === 'box' ? '\ufffc' : run.text)).join('')
  const missing: MissingCharacter<Source>[] = []
  const levels = bidiLevels(runs, text, options.direction)
  const tokens = tokenize(runs, levels, options, missing)
  spaceTokens(tokens, options)
  const measures = measuresOf(tokens, text.length, options)
  const opportunities = breakOpportunities(runs, text, options)
  const candidates = breakCandidates(runs, text, tokens, opportunities, measures, options)
  const widest = (kinds: readonly BreakCandidate['kind'][]) =>
    widestStretch(candidates, measures.width, kinds)
  return {
    options,
    runs,
    text,
    missing,
    naturalWidth: widest(['forced', 'end']) + (options.firstLineIndent ?? 0),
    minimumWidth: widest(['soft', 'forced', 'end']),
    hyphenatedWidth: widest(['soft', 'hyphen', 'forced', 'end']),
    analysis: sealAnalysis({ levels, tokens, measures, candidates }),
  }
}

function widestStretch(
  candidates: readonly BreakCandidate[],
  width: Float64Array,
  kinds: readonly BreakCandidate['kind'][],
): number {
  let widest = 0
  let start = 0
  for (const { at, kind, contentEnd } of candidates) {
    if (!kinds.includes(kind)) continue
    widest = Math.max(widest, contentEnd - (width[start] ?? 0))
    start = at
  }
  return widest
}
