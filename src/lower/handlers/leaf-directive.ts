import type { LeafDirective } from 'mdast-util-directive'
import { placeOf } from '../../model/place-of.js'
import type { Block } from '../../model/report.js'
import { suggestion } from '../../model/suggestion.js'
import { containerNames } from '../blocks/index.js'
import { type Scope, type State, tell } from '../state.js'

/** No block is written with two colons; whoever types one meant three. */
export function leafDirective(state: State, node: LeafDirective, _scope: Scope): Block[] {
  const near = suggestion(node.name, containerNames(state))
  tell(state, {
    ruleId: 'unknown-directive',
    place: placeOf(node),
    reason: `Unexpected \`::${node.name}\`, expected a block with three colons`,
    ...(near ? { note: `Did you mean \`:::${near}\`, closed by \`:::\`?` } : {}),
  })
  return []
}
