import type { RootContent, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Block } from '../../model/report.js'
import { lowerTable } from '../handlers/table.js'
import { positionOf, type Scope, type State } from '../state.js'
import { captioned } from './captioned.js'
import { blockParts } from './parts.js'

/** A GFM table with its caption; `.row-headers` makes the first column a header, `.landscape` turns its page. */
export function table(state: State, node: ContainerDirective, scope: Scope): Block[] {
  const { id, label: heading, content } = blockParts(state, node, scope, null, ['row-headers', 'landscape'])
  const parts = captioned(state, node, content, {
    isSubject: isTable,
    expected: 'one table',
    counter: 'table',
    id,
    heading,
  })
  if (!parts) return []
  const classes = (node.attributes?.class ?? '').split(/\s+/u)
  return [
    {
      ...lowerTable(state, parts.subject, id),
      label: parts.label,
      caption: parts.caption,
      rowHeaders: classes.includes('row-headers'),
      ...(classes.includes('landscape') ? { landscape: true } : {}),
      ...positionOf(node),
    },
  ]
}

function isTable(child: RootContent): child is Table {
  return child.type === 'table'
}
