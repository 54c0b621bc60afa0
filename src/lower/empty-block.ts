import type { Nodes } from 'mdast'
import { placeOf } from '../model/place-of.js'
import type { Phrasing } from '../model/report.js'
import { reportProblem, type State } from './state.js'

/** Left out with a word to the author: no format can show a block in which nothing stands. */
export function emptyBlock(state: State, node: Nodes, what: string): [] {
  reportProblem(state, {
    ruleId: 'empty-block',
    severity: 'warning',
    place: placeOf(node),
    reason: `Unexpected empty ${what}, which is left out`,
    note: 'Delete it, or write what it should say.',
  })
  return []
}

/** Whether inline content shows nothing: no words, no picture, no mark. */
export function showsNothing(content: readonly Phrasing[]): boolean {
  return content.every((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return !hasVisible(node.value)
    if (node.type === 'break') return true
    // A reference without words gets them from its target later.
    if (node.type === 'reference' && node.children.length === 0) return false
    return 'children' in node && showsNothing(node.children)
  })
}

/** Whether a text holds more than spaces and invisible characters. */
export function hasVisible(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text)
}
