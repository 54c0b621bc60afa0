import type { Heading } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { trailingAttributes } from '../ids.js'
import { reportProblem, type Scope, type State } from '../state.js'
import { paragraph } from './paragraph.js'

/**
 * Sections take their headings before blocks are lowered, so one that arrives here stands inside another block, where
 * no outline can hold it: its words stay, as a paragraph that stands out.
 */
export function heading(state: State, node: Heading, scope: Scope): Block[] {
  reportProblem(state, {
    ruleId: 'nested-heading',
    place: placeOf(node),
    reason: 'Unexpected heading inside another block, expected it between blocks',
    note: 'Write it as words in bold, or let the block end before it.',
  })
  const { children } = trailingAttributes(state, node.children)
  const { position } = node
  return paragraph(
    state,
    { type: 'paragraph', children: [{ type: 'strong', children }], ...(position ? { position } : {}) },
    scope,
  )
}
