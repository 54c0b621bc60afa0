import type { Code } from 'mdast'
import type { Block } from '../../model/report.js'
import { nextId } from '../ids.js'
import { placeOf, positionOf, type Scope, type State } from '../state.js'

export function code(state: State, node: Code, scope: Scope): Block[] {
  return [
    {
      type: 'code',
      id: nextId(state, scope, 'c', placeOf(node)),
      lang: node.lang ?? null,
      value: node.value,
      ...positionOf(node),
    },
  ]
}
