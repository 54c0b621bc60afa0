import { leadingBlocks } from '../leading-blocks.js'
import type { BlockHandler } from '../state.js'

export const action: BlockHandler<'action'> = (state, node) =>
  leadingBlocks(state, node.children, {
    id: node.id,
    style: 'Action',
    numbering: state.numbering.action(node.number),
    prefix: [],
  })
