import type { Code } from '../../../../model/report.js'
import { block } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { codeNode } from './code-node.js'

/** Verbatim lines. */
export function code(state: ContentState, node: Code): GalleyBlock[] {
  return [
    block(state, codeNode(state, node.id, node.value), { space: { before: 9, after: 9, exact: false } }),
  ]
}
