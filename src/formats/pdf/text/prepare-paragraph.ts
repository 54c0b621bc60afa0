import { type Analysis, analysisOf } from './analysis.js'
import { type BreakCandidate, breakCandidates } from './break-candidates.js'
import { breakOpportunities } from './break-opportunities.js'
import { canDraw } from './choose-fonts.js'
import { spaceTokens } from './cut-tokens.js'
import { measuresOf } from './measures.js'
import { bidiLevels } from './pieces-of.js'
import { tokenize } from './tokenize.js'
import type { FontChoice, MissingCharacter, ParagraphOptions, PreparedParagraph, Run } from './types.js'

/** A paragraph of which everything that does not depend on the measure is known when it is asked for. */
export function prepareParagraph<Source>(
  runs: readonly Run<Source>[],
  options: ParagraphOptions,
): PreparedParagraph<Source> {
  return new Paragraph(runs, options)
}

/** @throws where the paragraph was not made by `prepareParagraph`. */
export function openAnalysis(prepared: PreparedParagraph<unknown>): Analysis {
  if (prepared instanceof Paragraph) return prepared.analysis()
  throw new Error('Unexpected paragraph, expected one of prepareParagraph')
}

type Widths = Pick<PreparedParagraph<unknown>, 'naturalWidth' | 'minimumWidth' | 'hyphenatedWidth'>

class Paragraph<Source> implements PreparedParagraph<Source> {
  readonly text: string
  private widths: Widths | null = null

  constructor(
    readonly runs: readonly Run<Source>[],
    readonly options: ParagraphOptions,
  ) {
    this.text = runs.map((run) => (run.type === 'box' ? '\ufffc' : run.text)).join('')
  }

  get missing(): readonly MissingCharacter<Source>[] {
    // The analysis is of these runs, whose sources come back.
    return this.runs.every(isCovered) ? [] : (this.analysis().missing as readonly MissingCharacter<Source>[])
  }

  get naturalWidth(): number {
    return this.measured().naturalWidth
  }

  get minimumWidth(): number {
    return this.measured().minimumWidth
  }

  get hyphenatedWidth(): number {
    return this.measured().hyphenatedWidth
  }

  analysis(): Analysis {
    return analysisOf(this, this.text.length, () => analyse(this.runs, this.text, this.options))
  }

  private measured(): Widths {
    this.widths ??= widthsOf(this.analysis(), this.options)
    return this.widths
  }
}

function isCovered(run: Run<unknown>): boolean {
  return run.type === 'box' || areDrawn(run.text, run.style.fonts)
}

function areDrawn(text: string, fonts: readonly FontChoice[]): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (!fonts.some(({ font }) => canDraw(font, point))) return false
  }
  return true
}

function analyse(runs: readonly Run<unknown>[], text: string, options: ParagraphOptions): Analysis {
  const missing: MissingCharacter<unknown>[] = []
  const levels = bidiLevels(runs, text, options.direction)
  const tokens = tokenize(runs, levels, options, missing)
  spaceTokens(tokens, options)
  const measures = measuresOf(tokens, text.length, options)
  const opportunities = breakOpportunities(runs, text, options)
  const candidates = breakCandidates(runs, text, tokens, opportunities, measures, options)
  return { levels, tokens, measures, candidates, missing }
}

function widthsOf({ candidates, measures }: Analysis, options: ParagraphOptions): Widths {
  const widest = (kinds: readonly BreakCandidate['kind'][]) =>
    widestStretch(candidates, measures.width, kinds)
  return {
    naturalWidth: widest(['forced', 'end']) + (options.firstLineIndent ?? 0),
    minimumWidth: widest(['soft', 'forced', 'end']),
    hyphenatedWidth: widest(['soft', 'hyphen', 'forced', 'end']),
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
