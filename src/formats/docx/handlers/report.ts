import type { BlockHandler } from '../state.js'

export const report: BlockHandler<'report'> = (state, node) => [
  ...state.one(node.titleBlock),
  ...(node.contents ? state.one(node.contents) : []),
  ...state.all(node.children),
  ...(node.colophon ? state.one(node.colophon) : []),
]
