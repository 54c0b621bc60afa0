import type { People, Person } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, sidePart, stack } from '../block.js'
import { leaf } from '../leaf.js'
import type { ColumnsNode, GalleyBlock, LeafNode, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import type { FlowStyle } from './flow-style.js'
import { labelAbove, shapeLabel } from './shape-label.js'
import { ownWords, type ShapeWords, wordsOf } from './shape-words.js'

interface Entry {
  name: LeafNode
  /** Null where a person has none. */
  function: LeafNode | null
}

/** People with their functions: names, then functions, in two columns; the label stands beside the first. */
export function people(state: ContentState, node: People): GalleyBlock[] {
  const { panelEntry } = state.styles.design.spacing
  const group = state.styles.script.spacing.labelledGroup
  const { label, entries } = peopleParts(state, node, ownWords)
  return entries.map((entry, index) => {
    const last = index === entries.length - 1
    return block(state, inColumns(state, entry), {
      beside: index === 0 && label ? [sidePart(state, label)] : [],
      space: { before: index === 0 ? group : panelEntry, after: last ? group : panelEntry, exact: false },
      whole: true,
      keep: { lines: 0, boxes: index === 0 && !last ? 1 : 0 },
    })
  })
}

/** People inside an item, names and functions one below the other. */
export function peopleNode(state: ContentState, node: People, style: FlowStyle): PdfNode {
  const { label, entries } = peopleParts(state, node, wordsOf(style))
  return stack([
    ...labelAbove(label),
    ...entries.flatMap((entry) => (entry.function ? [entry.name, entry.function] : [entry.name])),
  ])
}

function peopleParts(
  state: ContentState,
  node: People,
  words: ShapeWords,
): { label: LeafNode | null; entries: Entry[] } {
  return within(state, element(state.parent, 'Div', { id: node.id, kind: 'people' }), () => ({
    label: shapeLabel(state, node.label, words),
    entries: node.children.map((person) => entryOf(state, person, words)),
  }))
}

function entryOf(state: ContentState, person: Person, words: ShapeWords): Entry {
  const name = element(state.parent, 'P', { id: person.id, kind: 'personName' })
  const said = words.formatting('panel', name, { weight: 600 })
  return {
    name: leaf(state, person.name, said, words.options({})),
    function:
      person.function.length > 0
        ? leaf(
            state,
            person.function,
            words.formatting('panel', element(state.parent, 'P', { kind: 'personFunction' })),
            words.options({}),
          )
        : null,
  }
}

function inColumns(state: ContentState, { name, function: role }: Entry): ColumnsNode {
  const { panelName, panelGap } = state.styles.design.spacing
  return role
    ? {
        columns: [
          { ...name, width: panelName },
          { ...role, width: '*' },
        ],
        columnGap: panelGap,
      }
    : { columns: [{ ...name, width: '*' }], columnGap: 0 }
}
