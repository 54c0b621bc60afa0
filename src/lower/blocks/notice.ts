import type { ContainerDirective } from 'mdast-util-directive'
import type { BlockRules } from '../../model/kind.js'
import { placeOf } from '../../model/place-of.js'
import type { Block } from '../../model/report.js'
import { createScope } from '../ids.js'
import { lowerBlocks } from '../lower-nodes.js'
import { positionOf, type Scope, type State, tell } from '../state.js'
import { blockParts } from './parts.js'

/** A boxed remark of any blocks. */
export function notice(state: State, node: ContainerDirective, scope: Scope, rules: BlockRules): Block[] {
  const { id, label, content } = blockParts(state, node, scope, rules)
  if (content.length === 0) {
    tell(state, {
      ruleId: 'block-shape',
      place: placeOf(node),
      reason: `Unexpected empty block \`:::${node.name}\``,
    })
    return []
  }
  const children = lowerBlocks(state, content, createScope(id))
  return [{ type: 'notice', id, block: node.name, label, children, ...positionOf(node) }]
}
