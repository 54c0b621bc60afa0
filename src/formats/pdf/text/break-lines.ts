import { largestOf, smallestOf } from '../../../model/extremes.js'
import { assembleLine } from './assemble-line.js'
import { balancedWidth } from './balanced-width.js'
import type { BreakCandidate } from './break-candidates.js'
import { emergencyBreaks } from './emergency-breaks.js'
import { type BreakProblem, optimalBreaks } from './optimal-breaks.js'
import { openAnalysis } from './prepare-paragraph.js'
import type { BreakOptions, Line, PreparedParagraph } from './types.js'

/** Layouts whose lines differ do so within so many first lines. */
const differing = 64

/** Sets a prepared paragraph in lines of a measure. */
export function breakLines<Source>(
  prepared: PreparedParagraph<Source>,
  options: BreakOptions,
): Line<Source>[] {
  if (prepared.text === '') return []
  const setting = { ...prepared.options, ...options.setting }
  const indent = setting.firstLineIndent ?? 0
  const { width, noHyphenAfter } = options
  const measure = typeof width === 'number' ? () => width : width
  const available = (line: number) => measure(line) - (line === 0 ? indent : 0)
  const analysis = openAnalysis(prepared)
  const narrowest = typeof width === 'number' ? width - indent : narrowestOf(available)
  const candidates = emergencyBreaks(analysis, prepared.text, narrowest, setting)
  const fits = prepared.naturalWidth <= narrowest
  const alikeFrom = largestOf(
    [...(noHyphenAfter ?? [])].map((line) => line + 1),
    typeof width === 'number' ? 0 : differing,
  )
  const problem: BreakProblem = {
    // A text that fits on one line breaks nowhere else; to weigh that would grow with the square of its words.
    candidates: fits ? candidates.filter(({ kind }) => kind === 'forced' || kind === 'end') : candidates,
    measures: analysis.measures,
    options: setting,
    width: available,
    noHyphenAfter,
    alikeFrom,
  }
  const breaks = optimalBreaks(setting.balanced ? { ...problem, width: balancedWidth(problem) } : problem)
  let start: BreakCandidate | null = null
  return breaks.map((end, index) => {
    const line = assembleLine(prepared, analysis, {
      start,
      end,
      measure: measure(index),
      indent: index === 0 ? indent : 0,
    })
    start = end
    return line
  })
}

function narrowestOf(width: (line: number) => number): number {
  return smallestOf(Array.from({ length: differing }, (_, line) => width(line)))
}
