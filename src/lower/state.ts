import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Message, Place } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import type { Block, Footnote, Phrasing } from '../model/report.js'
import type { Source } from '../model/source.js'
import { Suggestions } from '../model/suggestions.js'

/** What a reference can say about its target. */
export interface Target {
  /** Label and number in the nominative ("Session 1"), or null: then the author must write words. */
  label: string | null
  number: string | null
  title: Phrasing[]
  /** Tools give it an anchor by its words. */
  isHeading?: true
}

/** Ids below the nearest explicit id: one counter per letter. */
export interface Scope {
  id: string
  counters: Map<string, number>
  /** How many list items enclose it. */
  nesting: number
}

/** What nodes of Markdown become; handlers reach each other through the state. */
interface NodeHandlers {
  block: (state: State, node: RootContent, scope: Scope) => Block[]
  phrasing: (state: State, node: PhrasingContent) => Phrasing[]
}

/** Everything that lowering one Source keeps while it walks. */
export interface State {
  source: Source
  handlers: NodeHandlers
  messages: Message[]
  definitions: Map<string, Definition>
  footnoteDefinitions: Map<string, FootnoteDefinition>
  /** Notes by identifier in the order of their first marks; their blocks are lowered last. */
  notes: Map<string, Footnote>
  ids: Map<string, Place | null>
  /** The last number put behind each id that was claimed again: where the search for a free one goes on. */
  claims: Map<string, number>
  targets: Map<string, Target>
  /** What references ask for, as they are written. */
  asked: Set<string>
  counters: { table: number; figure: number; section: number }
  /** The numbered section being lowered and its actions so far. */
  sectionNumber: string | null
  actionsInSection: number
  /** Abbreviations already expanded in this top-level section. */
  expanded: Set<string>
  suggestions: Suggestions
}

/** The state in which lowering begins. */
export function createState(source: Source, handlers: NodeHandlers): State {
  return {
    source,
    handlers,
    messages: [],
    definitions: new Map(),
    footnoteDefinitions: new Map(),
    notes: new Map(),
    ids: new Map(),
    claims: new Map(),
    targets: new Map(),
    asked: new Set(),
    counters: { table: 0, figure: 0, section: 0 },
    sectionNumber: null,
    actionsInSection: 0,
    expanded: new Set(),
    suggestions: new Suggestions(),
  }
}

/** Reports a problem to the author; lowering goes on, so that one run shows everything. */
export function reportProblem(state: State, what: Problem): void {
  state.messages.push(problem({ source: 'lower', file: state.source.path, blame: 'source' }, what))
}

/** A node's position as a spread: absent where the node has none. */
export function positionOf(node: Pick<Nodes, 'position'>): { position?: NonNullable<Nodes['position']> } {
  return node.position ? { position: node.position } : {}
}

/** The part of the author's text that a node covers. */
export function typedText(state: State, node: Pick<Nodes, 'position'>): string {
  const start = node.position?.start.offset ?? 0
  return state.source.text.slice(start, node.position?.end.offset ?? start)
}

/** Lowers nodes in order. */
export function lowerBlocks(state: State, nodes: readonly RootContent[], scope: Scope): Block[] {
  return nodes.flatMap((node) => state.handlers.block(state, node, scope))
}

/** Lowers inline nodes in order. */
export function lowerAll(state: State, nodes: readonly PhrasingContent[]): Phrasing[] {
  return nodes.flatMap((node) => state.handlers.phrasing(state, node))
}
