import type { ContainerDirective } from 'mdast-util-directive'
import { isDirectiveLabel } from '../../model/is-directive-label.js'
import type { BlockRules } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { emptyBlock, shownInline } from '../inline.js'
import { positionOf, reportProblem, type Scope, type State } from '../state.js'
import { blockParts, named } from './parts.js'

/** A pull quote: one paragraph of words, and a second one for their source. */
export function quote(state: State, node: ContainerDirective, scope: Scope, rules: BlockRules): Block[] {
  const { id, content } = blockParts(state, node, scope, rules)
  const label = node.children.find(isDirectiveLabel)
  if (label)
    reportProblem(state, {
      ruleId: 'block-shape',
      place: placeOf(label),
      reason: `Unexpected words in brackets behind \`:::${node.name}\`, which has no heading`,
      note: 'Say whose words they are in a second paragraph of the block.',
    })
  const [words, source, more] = content
  const wrong = content.find(({ type }) => type !== 'paragraph') ?? more
  if (words?.type !== 'paragraph' || wrong) {
    reportProblem(state, {
      ruleId: 'block-shape',
      place: wrong ? placeOf(wrong) : placeOf(node),
      reason: `Unexpected ${wrong ? named(wrong) : 'empty block'} in \`:::${node.name}\`, expected a paragraph of words and one for their source`,
    })
    if (words?.type !== 'paragraph') return []
  }
  const children = shownInline(state, words.children, { abbreviations: false })
  if (children.length === 0) return emptyBlock(state, node, 'quotation')
  return [
    {
      type: 'quote',
      id,
      block: node.name,
      children,
      source:
        source?.type === 'paragraph' ? shownInline(state, source.children, { abbreviations: false }) : [],
      ...positionOf(node),
    },
  ]
}
