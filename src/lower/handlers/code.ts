import type { Code } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import type { Block } from '../../model/report.js'
import { nextId } from '../ids.js'
import { positionOf, type Scope, type State } from '../state.js'

/** A code block; its words are nobody’s prose. */
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
