import type { ThematicBreak } from 'mdast'
import type { Block } from '../../model/report.js'
import { positionOf, type Scope, type State } from '../state.js'

/** A rule between blocks. */
export function thematicBreak(_state: State, node: ThematicBreak, _scope: Scope): Block[] {
  return [{ type: 'thematicBreak', ...positionOf(node) }]
}
