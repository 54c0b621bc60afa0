import type { ContainerDirective } from 'mdast-util-directive'
import { admonitions } from '../../model/admonitions.js'
import type {} from '../../model/html-syntax.js'
import { inBackticks } from '../../model/in-backticks.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { blockHandlers, captionedHandlers, containerNames } from '../blocks/index.js'
import { lowerBlocks, reportProblem, type Scope, type State, typedText } from '../state.js'

/** `:::name[Label]{#id}` … `:::`: a figure, a table, or a block of the kind. */
export function containerDirective(state: State, node: ContainerDirective, scope: Scope): Block[] {
  const names = containerNames(state)
  if (!node.data?.isMade && !isClosed(typedText(state, node))) {
    reportProblem(state, {
      ruleId: 'unclosed-block',
      place: openingPlace(state, node),
      reason: `Unexpected end of \`:::${node.name}\`, expected \`:::\` on a line of its own`,
    })
  }
  const name = blockName(state, node.name)
  const rules = name === null ? undefined : state.source.kind.blocks[name]
  if (rules && name !== null) return blockHandlers[rules.shape](state, { ...node, name }, scope, rules)
  if (node.name === 'figure' || node.name === 'table') return captionedHandlers[node.name](state, node, scope)
  reportProblem(state, {
    ruleId: 'unknown-directive',
    place: openingPlace(state, node),
    reason: `Unexpected block \`:::${node.name}\`, expected one of ${inBackticks(names)}`,
    note: state.suggestions.didYouMean(node.name, names, (near) => `:::${near}`),
  })
  // Its words stay, and their mistakes are reported in the same run.
  return lowerBlocks(state, node.children, scope)
}

/** The kind's name of a block: its own, or that of its remark that stands out, for which tools have many names. */
function blockName({ source: { kind } }: State, name: string): string | null {
  if (Object.hasOwn(kind.blocks, name)) return name
  if (!admonitions.has(name.toLowerCase())) return null
  return Object.keys(kind.blocks).find((known) => kind.blocks[known]?.shape === 'notice') ?? null
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
