import type { Nodes } from 'mdast'
import { placeOf } from '../model/place-of.js'
import { type Scope, type State, tell } from './state.js'

/** Levels of lists that Word has (ECMA-376 part 1, §17.9.3). */
export const deepestList = 9

/** Tells of a list that stands deeper than Word counts. */
export function checkListDepth(state: State, node: Nodes, scope: Scope): void {
  if (scope.nesting !== deepestList) return
  tell(state, {
    ruleId: 'list-depth',
    place: placeOf(node),
    reason: `Unexpected list ${deepestList + 1} levels deep, expected at most ${deepestList}, which is what Word counts`,
    note: 'Make the inner lists paragraphs or sections.',
  })
}
