import type { LeafDirective } from 'mdast-util-directive'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { containerNames } from '../blocks/index.js'
import { reportProblem, type Scope, type State } from '../state.js'
import { paragraph } from './paragraph.js'

/** No block is written with two colons; whoever types one meant three. */
export function leafDirective(state: State, node: LeafDirective, scope: Scope): Block[] {
  const near = state.suggestions.nearest(node.name, containerNames(state))
  reportProblem(state, {
    ruleId: 'unknown-directive',
    place: placeOf(node),
    reason: `Unexpected \`::${node.name}\`, expected a block with three colons`,
    note: near
      ? `Did you mean \`:::${near}\`, closed by \`:::\`?`
      : 'Write a backslash before the colons to print them.',
  })
  const { children, position } = node
  return paragraph(state, { type: 'paragraph', children, ...(position ? { position } : {}) }, scope)
}
