import type { People, Person } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, sidePart } from '../block.js'
import { voice } from '../inline.js'
import { leaf } from '../leaf.js'
import type { ColumnsNode, GalleyBlock, LeafNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { sideLabel } from './side-label.js'

/** People with their functions: names, then functions, in two columns; the label stands beside the first. */
export function people(state: ContentState, node: People): GalleyBlock[] {
  const { panelEntry } = state.styles.design.spacing
  const group = state.styles.script.spacing.labelledGroup
  const sect = element(state.parent, 'Div', { id: node.id, kind: 'people' })
  return within(state, sect, () => {
    const label = sideLabel(state, node.label)
    return node.children.map((person, index) => {
      const last = index === node.children.length - 1
      return block(state, entry(state, person), {
        beside: index === 0 && label ? [sidePart(state, label)] : [],
        space: { before: index === 0 ? group : panelEntry, after: last ? group : panelEntry, exact: false },
        whole: true,
        keep: { lines: 0, boxes: index === 0 && !last ? 1 : 0 },
      })
    })
  })
}

function entry(state: ContentState, person: Person): ColumnsNode {
  const { panelName, panelGap } = state.styles.design.spacing
  const name = leaf(state, person.name, {
    ...voice('panel', element(state.parent, 'P', { id: person.id, kind: 'personName' })),
    variation: { weight: 600 },
  })
  const role: LeafNode[] =
    person.function.length > 0
      ? [leaf(state, person.function, voice('panel', element(state.parent, 'P', { kind: 'personFunction' })))]
      : []
  const [only] = role
  return only
    ? {
        columns: [
          { ...name, width: panelName },
          { ...only, width: '*' },
        ],
        columnGap: panelGap,
      }
    : { columns: [{ ...name, width: '*' }], columnGap: 0 }
}
