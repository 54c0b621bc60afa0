import type { PhrasingContent, RootContent } from 'mdast'
import type { Block, Phrasing } from '../model/report.js'
import type { Scope, State } from './state.js'

/** Lowers nodes in order. */
export function lowerBlocks(state: State, nodes: readonly RootContent[], scope: Scope): Block[] {
  return nodes.flatMap((node) => state.handlers.block(state, node, scope))
}

/** Lowers inline nodes in order. */
export function lowerAll(state: State, nodes: readonly PhrasingContent[]): Phrasing[] {
  return nodes.flatMap((node) => state.handlers.phrasing(state, node))
}
