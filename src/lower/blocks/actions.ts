import type { ContainerDirective } from 'mdast-util-directive'
import { toDigits } from '../../language/digits.js'
import { type BlockRules, labelOf } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Action, Block } from '../../model/report.js'
import { createScope, itemContent } from '../ids.js'
import { lowerBlocks, positionOf, reportProblem, type Scope, type State } from '../state.js'
import { blockParts, onlyList } from './parts.js'

/** An ordered list whose numbers go on through the section: 1.1, 1.2 … in section 1, else 1, 2 … */
export function actions(state: State, node: ContainerDirective, scope: Scope, rules: BlockRules): Block[] {
  const { id, label, content } = blockParts(state, node, scope, rules)
  const list = onlyList(state, node, content, 'one numbered list')
  if (label.length === 0) {
    reportProblem(state, {
      ruleId: 'block-heading',
      place: placeOf(node),
      reason: `Missing heading of \`:::${node.name}\`, for which the kind \`${state.source.kind.name}\` has no words`,
      note: `Write it yourself: \`:::${node.name}[Heading]\`.`,
    })
  }
  if (list && !list.ordered) {
    reportProblem(state, {
      ruleId: 'block-shape',
      place: placeOf(list),
      reason: `Unexpected bulleted list in \`:::${node.name}\`, expected a numbered one`,
    })
  }
  state.targets.set(id, { label: null, number: null, title: label, isHeading: true })
  const children = (list?.children ?? []).map((item): Action => {
    state.actionsInSection += 1
    const count = toDigits(String(state.actionsInSection), state.source.language.numbers.digits)
    const number = state.sectionNumber === null ? count : `${state.sectionNumber}.${count}`
    const { children: blocks, id: itemId } = itemContent(state, item, scope, 'a')
    const pattern = rules.reference
      ? labelOf(state.source.kind, rules.reference, state.source.language.tag)
      : null
    state.targets.set(itemId, { label: pattern?.replace('{number}', number) ?? number, number, title: [] })
    return {
      type: 'action',
      id: itemId,
      number,
      children: lowerBlocks(state, blocks, createScope(itemId)),
      ...positionOf(item),
    }
  })
  return [{ type: 'actions', id, block: node.name, depth: 3, title: label, children, ...positionOf(node) }]
}
