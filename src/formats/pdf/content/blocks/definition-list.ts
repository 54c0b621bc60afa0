import type { DefinitionList } from '../../../../model/report.js'
import { block } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { bodyFlow } from './body-flow.js'
import { definitionListNode } from './definition-list-node.js'
import { flow } from './flow.js'

/** Terms and their definitions in the text column. */
export function definitionList(state: ContentState, node: DefinitionList): GalleyBlock[] {
  const style = bodyFlow(state)
  return [
    block(state, definitionListNode(state, node, style, flow), {
      space: { before: style.gap, after: style.gap, exact: false },
    }),
  ]
}
