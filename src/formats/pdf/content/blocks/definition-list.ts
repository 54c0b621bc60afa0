import type { Definition, DefinitionGroup, DefinitionList, Term } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, stack } from '../block.js'
import { formatting } from '../inline.js'
import { leaf } from '../leaf.js'
import type { GalleyBlock, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { bodyFlow, type Flow, type FlowStyle, gapBelow } from './flow-style.js'

/** Terms and their definitions in the text column. */
export function definitionList(state: ContentState, node: DefinitionList, flow: Flow): GalleyBlock[] {
  const style = bodyFlow(state)
  return [
    block(state, definitionListNode(state, node, style, flow), {
      space: { before: style.gap, after: style.gap, exact: false },
    }),
  ]
}

/** Terms in bold type, definitions set in below them: each group is an LI of Lbl and LBody (ISO 32000-2 §14.8.4.8.2). */
export function definitionListNode(
  state: ContentState,
  node: DefinitionList,
  style: FlowStyle,
  flow: Flow,
): PdfNode {
  const list = element(state.parent, 'L', {
    id: node.id,
    kind: 'definitionList',
    attributes: [{ owner: 'List', numbering: 'Description' }],
  })
  return within(state, list, () => stack(node.children.map((group, index) => groupNode(state, group, index))))

  function groupNode(state: ContentState, { terms, children }: DefinitionGroup, index: number): PdfNode {
    const gap = style.gap
    const item = element(state.parent, 'LI')
    return within(state, item, () =>
      stack(
        [
          ...terms.map((term) => termNode(state, term, style)),
          ...children.map((definition, at) => definitionNode(state, definition, children[at - 1])),
        ],
        [0, index === 0 ? 0 : gap, 0, 0],
      ),
    )
  }

  function definitionNode(
    state: ContentState,
    definition: Definition,
    previous: Definition | undefined,
  ): PdfNode {
    const hang = state.styles.script.spacing.listHang
    const body = element(state.parent, 'LBody', { id: definition.id })
    const opensText = definition.children[0]?.type === 'paragraph'
    const usual = opensText ? (previous ? state.styles.design.spacing.listItem : 0) : style.gap
    const above = previous ? gapBelow(previous.children, style, usual) : usual
    const inner = { ...style, width: style.width - hang }
    return stack(
      within(state, body, () => flow(state, definition.children, inner)),
      [hang, above, 0, 0],
    )
  }
}

/** A term, on the page of the first line that defines it. */
function termNode(state: ContentState, term: Term, { style }: FlowStyle): PdfNode {
  const words = {
    ...formatting(style, element(state.parent, 'Lbl', { id: term.id })),
    variation: { weight: 600 as const },
  }
  return { ...leaf(state, term.children, words), keepsNext: true }
}
