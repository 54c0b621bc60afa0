import type { BreakProblem } from './optimal-breaks.js'

/** The narrowest measure that needs no more lines than the full one: lines come out about equally long. */
export function balancedWidth(problem: BreakProblem): BreakProblem['width'] {
  const lines = (factor: number) => fewestLines(problem, (line) => problem.width(line) * factor)
  const wanted = lines(1)
  // Infinite where a word is longer than the measure: nothing to balance
  if (wanted <= 1 || !Number.isFinite(wanted)) return problem.width
  let low = 0
  let high = 1
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    if (lines(middle) <= wanted) high = middle
    else low = middle
  }
  const factor = high
  return (line) => problem.width(line) * factor
}

/** Lines of first fit; infinite where something does not fit. */
function fewestLines(problem: BreakProblem, width: BreakProblem['width']): number {
  const sums = problem.measures.width
  let line = 0
  let start = 0
  let fitting = -1
  for (let index = 0; index < problem.candidates.length; index++) {
    const candidate = problem.candidates[index]
    if (!candidate || candidate.kind === 'emergency' || candidate.kind === 'hyphen') continue
    if (candidate.contentEnd - (sums[start] ?? 0) <= width(line) + 0.01) {
      fitting = index
      if (candidate.kind !== 'forced') continue
    }
    if (fitting < 0) return Infinity
    line += 1
    start = problem.candidates[fitting]?.at ?? 0
    index = fitting
    fitting = -1
  }
  return line + 1
}
