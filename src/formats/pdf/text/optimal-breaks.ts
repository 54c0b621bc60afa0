import type { BreakCandidate } from './break-candidates.js'
import type { Measures } from './measures.js'
import type { BreakOptions, SettingOptions } from './types.js'

/** What choosing breaks needs to know. */
export interface BreakProblem {
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
export function optimalBreaks(problem: BreakProblem): BreakCandidate[] {
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
