import type { Blockquote } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import type { Block } from '../../model/report.js'
import { emptyBlock } from '../empty-block.js'
import { createScope, nextId } from '../ids.js'
import { lowerBlocks } from '../lower-nodes.js'
import { positionOf, type Scope, type State } from '../state.js'

/** A quotation of whole blocks. */
export function blockquote(state: State, node: Blockquote, scope: Scope): Block[] {
  const id = nextId(state, scope, 'q', placeOf(node))
  const children = lowerBlocks(state, node.children, createScope(id, scope.nesting))
  if (children.length === 0) return emptyBlock(state, node, 'quotation')
  return [{ type: 'blockquote', id, children, ...positionOf(node) }]
}
