import type { Actions } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { block, fullHairline, sidePart, splitRule, stack, textPart } from '../block.js'
import { formatting } from '../inline.js'
import { leaf, line } from '../leaf.js'
import type { GalleyBlock, LeafNode, PdfNode, RepeatedHead } from '../node.js'
import { type ContentState, within } from '../state.js'
import { type Flow, type FlowStyle, gapBelow } from './flow-style.js'
import { labelAbove } from './shape-label.js'

interface ActionsParts {
  heading: StructureElement
  items: { number: LeafNode; nodes: PdfNode[] }[]
}

/** Recommendations in a tinted frame: a heading, then items that are never split; the heading repeats. */
export function actions(state: ContentState, node: Actions, flow: Flow): GalleyBlock[] {
  const { beforeActions, actionLast } = state.styles.design.spacing
  const repeated: RepeatedHead = { block: headBlock(state, node, null), rows: 0, continued: null }
  const { heading, items } = actionsParts(state, node, itemStyle(state), flow)
  const head = headBlock(state, node, heading)
  const blocks = items.map((item, index) => {
    const last = index === items.length - 1
    return {
      ...itemBlock(state, item),
      frame: { id: node.id },
      repeated,
      // The last two stay together, so that no heading is repeated for a single item.
      ...(index === items.length - 2 && index > 1 ? { keep: { lines: 0, boxes: 1 } } : {}),
      ...(last
        ? { below: actionLast, space: { before: 0, after: state.styles.script.spacing.opener, exact: false } }
        : {}),
    }
  })
  return [
    {
      ...head,
      frame: { id: node.id },
      space: { before: beforeActions, after: 0, exact: true },
      keep: { lines: 0, boxes: Math.min(state.styles.design.breaks.actionsKeep, blocks.length) },
    },
    ...blocks,
  ]
}

/** Recommendations inside an item, each number above its words. */
export function actionsNode(state: ContentState, node: Actions, style: FlowStyle, flow: Flow): PdfNode {
  const { heading, items } = actionsParts(state, node, { ...style, kind: null }, flow)
  const title = leaf(state, node.title, formatting('actionHeading', heading))
  const { listItem } = state.styles.design.spacing
  return stack([
    ...labelAbove(title),
    ...items.map(({ number, nodes }, index) => {
      const above = node.children[index - 1]
      return stack(
        [...labelAbove(number), ...nodes],
        [0, above ? gapBelow(above.children, style, listItem) : 0, 0, 0],
      )
    }),
  ])
}

function actionsParts(state: ContentState, node: Actions, style: FlowStyle, flow: Flow): ActionsParts {
  const heading = element(state.parent, 'H', { level: node.depth, id: node.id, kind: 'actionsHeading' })
  const list = element(state.parent, 'L', {
    kind: 'actions',
    attributes: [{ owner: 'List', numbering: 'Decimal' }],
  })
  const items = node.children.map((action) => {
    const made = element(list, 'LI', { id: action.id, kind: 'action' })
    const number = line(state, action.number, formatting('actionNumber', element(made, 'Lbl')))
    const nodes = within(state, element(made, 'LBody'), () => flow(state, action.children, style))
    return { number, nodes }
  })
  return { heading, items }
}

function itemStyle(state: ContentState): FlowStyle {
  return {
    style: 'action',
    lines: 'action',
    gap: 4,
    running: false,
    width: state.styles.design.page.textColumn,
    kind: null,
  }
}

/** The rule and the heading; without a structure element the repeated one, an artifact. */
function headBlock(state: ContentState, node: Actions, heading: StructureElement | null): GalleyBlock {
  const { actionsHeadingAbove, actionsHeadingBelow } = state.styles.script.spacing
  const { overhang } = state.styles.design.page
  const parent = heading ?? element(null, 'Span')
  const said = {
    ...formatting('actionHeading', parent),
    ...(heading ? {} : { parent: null, artifact: 'repeated' as const }),
  }
  const content = heading
    ? node.title
    : [...node.title, { type: 'text' as const, value: ` ${state.context.language.words.continued}` }]
  const title = leaf(state, content, said)
  return block(
    state,
    { ...title, margin: [0, actionsHeadingAbove, 0, 0] },
    {
      bars: splitRule(state, state.styles.design.rules.bar, overhang),
      below: actionsHeadingBelow,
      whole: true,
    },
  )
}

function itemBlock(state: ContentState, { number, nodes }: ActionsParts['items'][number]): GalleyBlock {
  const { actionAbove, actionBelow } = state.styles.script.spacing
  // The number stands below the hairline; the text stands on the number's baseline.
  const baseline = actionAbove + state.styles.baseline('actionNumber')
  return block(state, stack(nodes), {
    main: textPart(state, stack(nodes), baseline),
    beside: [sidePart(state, number, baseline)],
    bars: fullHairline(state),
    below: actionBelow,
    whole: true,
  })
}
