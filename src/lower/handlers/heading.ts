import type { Heading } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import type { Block } from '../../model/report.js'
import { type Scope, type State, tell } from '../state.js'

/** Sections take their headings before blocks are lowered, so one that arrives here stands inside another block. */
export function heading(state: State, node: Heading, _scope: Scope): Block[] {
  tell(state, {
    ruleId: 'nested-heading',
    place: placeOf(node),
    reason: 'Unexpected heading inside another block, expected it between blocks',
  })
  return []
}
