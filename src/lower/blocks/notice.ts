import type { Heading, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { BlockRules } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { createScope } from '../ids.js'
import { lowerBlocks, positionOf, reportProblem, type Scope, type State } from '../state.js'
import { blockParts } from './parts.js'

/** A boxed remark of any blocks; a heading that it begins with is its label, as Quarto has it. */
export function notice(state: State, node: ContainerDirective, scope: Scope, rules: BlockRules): Block[] {
  const { id, label, content } = blockParts(state, headed(node), scope, rules)
  if (content.length === 0) {
    reportProblem(state, {
      ruleId: 'block-shape',
      place: placeOf(node),
      reason: `Unexpected empty block \`:::${node.name}\``,
    })
    return []
  }
  const children = lowerBlocks(state, content, createScope(id))
  return [{ type: 'notice', id, block: node.name, label, children, ...positionOf(node) }]
}

/** The same block with the heading that it begins with as its label, where it has no other. */
function headed(node: ContainerDirective): ContainerDirective {
  const [first, ...others] = node.children
  if (first?.type !== 'heading' || others.length === 0 || namesItself(first)) return node
  const { children, position } = first
  const label: Paragraph = {
    type: 'paragraph',
    data: { directiveLabel: true },
    children,
    ...(position ? { position } : {}),
  }
  return { ...node, children: [label, ...others] }
}

/** Whether braces at its end say an id, which a label has no room for. */
function namesItself({ children }: Heading): boolean {
  const last = children.at(-1)
  return last?.type === 'text' && /\}\s*$/u.test(last.value)
}
