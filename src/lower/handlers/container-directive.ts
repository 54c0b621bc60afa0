import type { ContainerDirective } from 'mdast-util-directive'
import { didYouMean } from '../../model/did-you-mean.js'
import { inBackticks } from '../../model/in-backticks.js'
import { placeOf } from '../../model/place-of.js'
import type { Block } from '../../model/report.js'
import { blockHandlers, captionedHandlers, containerNames } from '../blocks/index.js'
import { lowerBlocks } from '../lower-nodes.js'
import { type Scope, type State, tell, typedText } from '../state.js'

/** `:::name[Label]{#id}` … `:::`: a figure, a table, or a block of the kind. */
export function containerDirective(state: State, node: ContainerDirective, scope: Scope): Block[] {
  const names = containerNames(state)
  if (!isClosed(typedText(state, node))) {
    tell(state, {
      ruleId: 'unclosed-block',
      place: openingPlace(state, node),
      reason: `Unexpected end of \`:::${node.name}\`, expected \`:::\` on a line of its own`,
    })
  }
  const rules = state.source.kind.blocks[node.name]
  if (rules) return blockHandlers[rules.shape](state, node, scope, rules)
  if (node.name === 'figure' || node.name === 'table') return captionedHandlers[node.name](state, node, scope)
  tell(state, {
    ruleId: 'unknown-directive',
    place: openingPlace(state, node),
    reason: `Unexpected block \`:::${node.name}\`, expected one of ${inBackticks(names)}`,
    note: didYouMean(node.name, names, (near) => `:::${near}`),
  })
  // What it holds is not published, but its mistakes are told in the same run.
  lowerBlocks(state, node.children, scope)
  return []
}

function isClosed(text: string): boolean {
  const lines = text.trimEnd().split('\n')
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/u.test(lines.at(-1) ?? '')
}

/** The first line of a block, rather than all of it. */
function openingPlace(state: State, node: ContainerDirective): ReturnType<typeof placeOf> {
  const place = placeOf(node)
  const first = typedText(state, node).split('\n')[0]?.trimEnd() ?? ''
  return (
    place && {
      start: place.start,
      end: { line: place.start.line, column: place.start.column + first.length },
    }
  )
}
