import type { PhrasingContent } from 'mdast'
import type { MarkedWords } from '../../model/distinction.js'
import type { Phrasing } from '../../model/report.js'
import { showsNothing } from '../inline.js'
import { lowerAll, positionOf, type State } from '../state.js'

/** Words that differ from those around them in what they say; around nothing there is nothing to say. */
export function distinctWords(
  state: State,
  node: Extract<PhrasingContent, { type: MarkedWords }>,
): Phrasing[] {
  const children = lowerAll(state, node.children)
  return showsNothing(children) ? children : [{ type: node.type, children, ...positionOf(node) }]
}
