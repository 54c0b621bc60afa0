import type { FootnoteReference } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Phrasing } from '../../model/report.js'
import { markNote } from '../notes.js'
import { positionOf, reportProblem, type State } from '../state.js'

/** The mark of a note. */
export function footnoteReference(state: State, node: FootnoteReference): Phrasing[] {
  const mark = markNote(state, node.identifier, placeOf(node))
  if (mark) return [{ ...mark, ...positionOf(node) }]
  reportProblem(state, {
    ruleId: 'undefined-footnote',
    place: placeOf(node),
    reason: `Unexpected mark \`[^${node.label ?? node.identifier}]\`, for which there is no footnote`,
  })
  return []
}
