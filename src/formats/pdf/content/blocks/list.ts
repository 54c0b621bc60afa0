import type { List } from '../../../../model/report.js'
import { block } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { bodyFlow } from './body-flow.js'
import { flow } from './flow.js'
import { listNode } from './list-node.js'

/** A list in the text column. */
export function list(state: ContentState, node: List): GalleyBlock[] {
  const space = state.styles.script.spacing.paragraph || 6
  return [
    block(state, listNode(state, node, bodyFlow(state), flow), {
      space: { before: space, after: space, exact: false },
    }),
  ]
}
