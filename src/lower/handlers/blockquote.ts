import type { Blockquote } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { createScope, nextId } from '../ids.js'
import { emptyBlock } from '../inline.js'
import { lowerBlocks, positionOf, type Scope, type State } from '../state.js'

/** A quotation of whole blocks. */
export function blockquote(state: State, node: Blockquote, scope: Scope): Block[] {
  const id = nextId(state, scope, 'q', placeOf(node))
  const children = lowerBlocks(state, node.children, createScope(id, scope.nesting))
  if (children.length === 0) return emptyBlock(state, node, 'quotation')
  return [{ type: 'blockquote', id, children, ...positionOf(node) }]
}
