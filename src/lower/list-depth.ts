import type { Nodes } from 'mdast'
import { placeOf } from '../model/markdown-nodes.js'
import { reportProblem, type Scope, type State } from './state.js'

/** Levels of lists that Word has (ECMA-376 part 1, §17.9.3). */
export const deepestList = 9

/**
 * The scope for what a list holds that stands deeper than Word counts, which goes on as paragraphs of the item around
 * it; null for all other lists. Of lists inside such a one nothing more is reported.
 */
export function scopeTooDeep(state: State, node: Nodes, scope: Scope): Scope | null {
  if (scope.nesting < deepestList) return null
  if (scope.nesting === deepestList)
    reportProblem(state, {
      ruleId: 'list-depth',
      place: placeOf(node),
      reason: `Unexpected list ${deepestList + 1} levels deep, expected at most ${deepestList}, which is what Word counts`,
      note: 'Make the inner lists paragraphs or sections.',
    })
  return { ...scope, nesting: scope.nesting + 1 }
}
