import type { Notice } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, sidePart, stack } from '../block.js'
import type { GalleyBlock } from '../node.js'
import { type ContentState, within } from '../state.js'
import { bodyFlow } from './body-flow.js'
import { flow } from './flow.js'
import { sideLabel } from './side-label.js'

/** A boxed remark: its label beside it, hairlines above and below. */
export function notice(state: ContentState, node: Notice): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const { hairline } = state.styles.design.rules
  const group = element(state.parent, 'Div', { id: node.id, kind: 'notice' })
  return within(state, group, () => {
    const label = sideLabel(state, node.label)
    const nodes = flow(state, node.children, { ...bodyFlow(state), style: 'panel', lines: 'plain' })
    const line = {
      x: sideColumn + gutter,
      y: 0,
      width: textColumn,
      height: hairline,
      colour: 'black' as const,
    }
    return [
      block(state, stack(nodes, [0, 6, 0, 6]), {
        beside: label ? [sidePart(state, label)] : [],
        bars: [line],
        space: { before: aroundTable, after: 0, exact: false },
      }),
      block(state, stack([]), {
        bars: [line],
        height: hairline,
        breakBefore: 'never',
        space: { before: 0, after: aroundTable, exact: false },
      }),
    ]
  })
}
