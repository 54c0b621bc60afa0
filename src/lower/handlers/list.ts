import type { List, ListItem } from 'mdast'
import { toDigits } from '../../language/digits.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block, ListItem as ReportListItem } from '../../model/report.js'
import { createScope, itemContent, nextId } from '../ids.js'
import { scopeTooDeep } from '../list-depth.js'
import { lowerBlocks, positionOf, type Scope, type State } from '../state.js'

/** A list with its markers. */
export function list(state: State, node: List, scope: Scope): Block[] {
  const ordered = node.ordered ?? false
  const deep = scopeTooDeep(state, node, scope)
  if (deep) return node.children.flatMap(({ children }) => lowerBlocks(state, children, deep))
  const start = ordered ? (node.start ?? 1) : null
  const id = nextId(state, scope, 'l', placeOf(node))
  const within = createScope(id, scope.nesting)
  return [
    {
      type: 'list',
      id,
      ordered,
      start,
      spread: node.spread ?? false,
      children: node.children.map((item, index) =>
        listItem(
          state,
          item,
          within,
          start === null ? bullet(state, scope.nesting) : marker(state, start + index),
        ),
      ),
      ...positionOf(node),
    },
  ]
}

function listItem(state: State, item: ListItem, scope: Scope, text: string): ReportListItem {
  const { children, id } = itemContent(state, item, scope, 'i')
  return {
    type: 'listItem',
    id,
    marker: text,
    checked: item.checked ?? null,
    children: lowerBlocks(state, children, createScope(id, scope.nesting + 1)),
    ...positionOf(item),
  }
}

function marker(state: State, number: number): string {
  const { numbers, typography } = state.source.language
  return typography.orderedMarker.replace('{number}', toDigits(String(number), numbers.digits))
}

function bullet(state: State, nesting: number): string {
  const { bullets } = state.source.language.typography
  return bullets[Math.min(nesting, bullets.length - 1)] ?? '•'
}
