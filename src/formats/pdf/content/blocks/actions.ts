import type { Action, Actions } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { block, fullHairline, sidePart, splitRule, stack, textPart } from '../block.js'
import { voice } from '../inline.js'
import { leaf, line } from '../leaf.js'
import type { GalleyBlock, RepeatedHead } from '../node.js'
import { type ContentState, within } from '../state.js'
import { flow } from './flow.js'

/** Recommendations in a tinted frame: a heading, then items that are never split; the heading repeats. */
export function actions(state: ContentState, node: Actions): GalleyBlock[] {
  const { beforeActions, actionLast } = state.styles.design.spacing
  const heading = element(state.parent, 'H', { level: node.depth, id: node.id, kind: 'actionsHeading' })
  const list = element(state.parent, 'L', {
    kind: 'actions',
    attributes: [{ owner: 'List', numbering: 'Decimal' }],
  })
  const repeated: RepeatedHead = { block: headBlock(state, node, null), rows: 0, continued: null }
  const head = headBlock(state, node, heading)
  const items = node.children.map((action, index) => {
    const last = index === node.children.length - 1
    return {
      ...item(state, action, list),
      frame: { id: node.id },
      repeated,
      // The last two stay together, so that no heading is repeated for a single item.
      ...(index === node.children.length - 2 && index > 1 ? { keep: { lines: 0, boxes: 1 } } : {}),
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
      keep: { lines: 0, boxes: Math.min(state.styles.design.breaks.actionsKeep, items.length) },
    },
    ...items,
  ]
}

/** The rule and the heading; without a structure element the repeated one, an artifact. */
function headBlock(state: ContentState, node: Actions, heading: StructureElement | null): GalleyBlock {
  const { actionsHeadingAbove, actionsHeadingBelow } = state.styles.script.spacing
  const { overhang } = state.styles.design.page
  const parent = heading ?? element(null, 'Span')
  const said = {
    ...voice('actionHeading', parent),
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

function item(state: ContentState, node: Action, list: StructureElement): GalleyBlock {
  const { actionAbove, actionBelow } = state.styles.script.spacing
  const { textColumn } = state.styles.design.page
  const made = element(list, 'LI', { id: node.id, kind: 'action' })
  const label = element(made, 'Lbl')
  const body = element(made, 'LBody')
  const number = line(state, node.number, voice('actionNumber', label))
  const nodes = within(state, body, () =>
    flow(state, node.children, {
      style: 'action',
      lines: 'action',
      gap: 4,
      running: false,
      width: textColumn,
      kind: null,
    }),
  )
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
