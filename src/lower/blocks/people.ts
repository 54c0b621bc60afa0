import type { PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { BlockRules } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block, Person } from '../../model/report.js'
import { itemContent } from '../ids.js'
import { shownInline } from '../inline.js'
import { positionOf, reportProblem, type Scope, type State } from '../state.js'
import { blockParts, onlyList, onlyParagraph } from './parts.js'

/** A list of `**Name**, function`. */
export function people(state: State, node: ContainerDirective, scope: Scope, rules: BlockRules): Block[] {
  const { id, label, content } = blockParts(state, node, scope, rules)
  const list = onlyList(state, node, content, 'one list of `**Name**, function`')
  const within = { id, counters: new Map<string, number>(), nesting: 0 }
  const children = (list?.children ?? []).flatMap((item): Person[] => {
    const { children: blocks, id: itemId } = itemContent(state, item, within, '')
    const line = onlyParagraph(state, node.name, blocks, '`**Name**, function`')
    const [name, ...rest] = line ?? []
    const shown = name?.type === 'strong' ? shownInline(state, name.children, { abbreviations: false }) : []
    if (shown.length === 0) {
      reportProblem(state, {
        ruleId: 'block-shape',
        place: placeOf(item),
        reason: `Unexpected item of \`:::${node.name}\`, expected \`**Name**, function\``,
      })
      return []
    }
    return [
      {
        type: 'person',
        id: itemId,
        name: shown,
        function: shownInline(state, withoutSeparator(rest), { abbreviations: false }),
        ...positionOf(item),
      },
    ]
  })
  return [{ type: 'people', id, block: node.name, label, children, ...positionOf(node) }]
}

/** The comma between name and function is shown by the columns of every format. */
function withoutSeparator(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.replace(/^\s*[,،，:：–—-]?\s*/u, '')
  return value ? [{ ...first, value }, ...rest] : rest
}
