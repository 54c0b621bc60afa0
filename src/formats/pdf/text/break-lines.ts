import { segments } from '../../../language/segments.js'
import { append, largestOf, smallestOf } from '../../../model/arrays.js'
import type { Analysis } from './analysis.js'
import { assembleLine } from './assemble-line.js'
import { type BreakCandidate, tokenFinder, trailingExtra } from './break-candidates.js'
import { cutGrowth } from './cut-growth.js'
import type { Measures } from './measures.js'
import { openAnalysis } from './prepare-paragraph.js'
import type { BreakOptions, Line, PreparedParagraph, SettingOptions } from './types.js'

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

/** What choosing breaks needs to know. */
interface BreakProblem {
  candidates: readonly BreakCandidate[]
  measures: Measures
  options: SettingOptions
  width: (line: number) => number
  noHyphenAfter: BreakOptions['noHyphenAfter']
  /** Line from which all are alike, counted from 0; before it, paths of different line counts are kept apart. */
  alikeFrom: number
}

interface Node {
  candidate: BreakCandidate | null
  line: number
  hyphens: number
  demerits: number
  previous: Node | null
}

const hyphenPenalty = 60
const emergencyPenalty = 5000
const overfullDemerits = 1e12
const tolerance = 0.01
/** Most line counts (with their hyphens) kept for one candidate, so that the time grows with the text alone. */
const mostNodes = 12

/**
 * Breaks of least demerits over the whole paragraph (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). Ragged
 * lines pay for their shortfall, justified ones for their stretched or shrunk spaces.
 * @returns the chosen candidates; the last is the end of the text
 */
function optimalBreaks(problem: BreakProblem): BreakCandidate[] {
  let active: Node[] = [{ candidate: null, line: 0, hyphens: 0, demerits: 0, previous: null }]
  for (const candidate of problem.candidates) {
    const best = new Map<number, Node>()
    const kept: Node[] = []
    for (const node of active) {
      const demerits = demeritsOf(problem, node, candidate)
      if (demerits !== null) offer(best, follow(problem, node, candidate, demerits))
      if (demerits !== null || !isTooLong(problem, node, candidate)) kept.push(node)
    }
    if (kept.length === 0 && best.size === 0 && candidate.kind !== 'hyphen') {
      for (const node of active) offer(best, follow(problem, node, candidate, overfullDemerits))
    }
    const reached = likely([...best.values()])
    if (candidate.kind === 'forced' && reached.length > 0) active = reached
    else if (kept.length + reached.length > 0) active = [...kept, ...reached]
  }
  const ends = active.filter(({ candidate }) => candidate?.kind === 'end')
  return pathTo(
    ends.reduce<Node | null>((best, node) => (best && best.demerits <= node.demerits ? best : node), null),
  )
}

/** The nodes of least demerits where many lines end at one candidate; the others cannot come out best. */
function likely(nodes: Node[]): Node[] {
  if (nodes.length <= mostNodes) return nodes
  return nodes.sort((a, b) => a.demerits - b.demerits).slice(0, mostNodes)
}

function offer(best: Map<number, Node>, node: Node & { key: number }): void {
  const rival = best.get(node.key)
  if (!rival || node.demerits < rival.demerits) best.set(node.key, node)
}

function follow(
  problem: BreakProblem,
  node: Node,
  candidate: BreakCandidate,
  demerits: number,
): Node & { key: number } {
  const line = node.line + 1
  const hyphens = candidate.kind === 'hyphen' ? node.hyphens + 1 : 0
  const key = Math.min(line, problem.alikeFrom) * (mostHyphens(problem) + 1) + hyphens
  return { candidate, line, hyphens, demerits: node.demerits + demerits, previous: node, key }
}

/** Consecutive lines that may end in a hyphen. */
function mostHyphens({ options }: BreakProblem): number {
  return options.hyphenation?.maximumConsecutive ?? 2
}

/** Demerits of a line from a node to a candidate, or null where it cannot be set. */
function demeritsOf(problem: BreakProblem, node: Node, candidate: BreakCandidate): number | null {
  const { noHyphenAfter } = problem
  if (candidate.at === node.candidate?.at) return null
  if (candidate.kind === 'hyphen') {
    if (node.hyphens >= mostHyphens(problem) || noHyphenAfter?.has(node.line)) return null
  }
  const badness = badnessOf(problem, node, candidate)
  if (badness === null) return null
  const penalty =
    candidate.kind === 'hyphen' ? hyphenPenalty : candidate.kind === 'emergency' ? emergencyPenalty : 0
  const consecutive = candidate.kind === 'hyphen' && node.hyphens > 0 ? 3000 : 0
  return (10 + badness) ** 2 + penalty ** 2 + consecutive
}

function badnessOf(problem: BreakProblem, node: Node, candidate: BreakCandidate): number | null {
  const { options, measures } = problem
  const measure = problem.width(node.line)
  const start = node.candidate?.at ?? 0
  const natural = naturalWidth(problem, node, candidate)
  const slack = measure - natural
  const isLast = candidate.kind === 'end' || candidate.kind === 'forced'
  if (isLast && slack >= -tolerance) {
    const wanted = (options.lastLine ?? 0.25) * measure
    return node.line === 0 || natural >= wanted ? 0 : 80 * (1 - natural / wanted)
  }
  if (options.align !== 'justify') {
    if (slack < -tolerance) return null
    return cubed(slack / measure / (options.shortfall ?? 0.13))
  }
  const end = candidate.contentAt
  if (slack < 0) {
    const shrink = (measures.shrink[end] ?? 0) - (measures.shrink[start] ?? 0)
    return slack < -shrink - tolerance ? null : cubed(shrink === 0 ? 0 : -slack / shrink)
  }
  const stretch = (measures.stretch[end] ?? 0) - (measures.stretch[start] ?? 0)
  return cubed(stretch === 0 ? (slack === 0 ? 0 : 20) : slack / stretch)
}

function cubed(ratio: number): number {
  return Math.min(1e5, 100 * ratio * ratio * ratio)
}

function naturalWidth({ measures }: BreakProblem, node: Node, candidate: BreakCandidate): number {
  const start = measures.width[node.candidate?.at ?? 0] ?? 0
  return candidate.contentEnd - start - (node.candidate?.startTrim ?? 0)
}

/** Whether no later candidate can fit either; an em of margin covers marks that are trimmed at a line's end. */
function isTooLong(problem: BreakProblem, node: Node, candidate: BreakCandidate): boolean {
  const { measures } = problem
  const start = node.candidate?.at ?? 0
  const shrink =
    problem.options.align === 'justify'
      ? (measures.shrink[candidate.at] ?? 0) - (measures.shrink[start] ?? 0)
      : 0
  const slop = candidate.kind === 'hyphen' ? 15 : 4
  return naturalWidth(problem, node, candidate) - shrink > problem.width(node.line) + slop
}

function pathTo(end: Node | null): BreakCandidate[] {
  const path: BreakCandidate[] = []
  for (let node = end; node?.candidate; node = node.previous) path.push(node.candidate)
  return path.reverse()
}

/** The narrowest measure that needs no more lines than the full one: lines come out about equally long. */
function balancedWidth(problem: BreakProblem): BreakProblem['width'] {
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

/** Made when first needed: it takes a while. */
let segmenter: Intl.Segmenter | undefined

/**
 * Candidates with further breaks between clusters inside every stretch that is wider than the narrowest measure, so
 * that nothing overflows.
 */
function emergencyBreaks(
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
