import type { BlockHandler } from '../state.js'
import { join } from '../xml/xml.js'

export const report: BlockHandler<'report'> = (state, node) =>
  join([
    state.one(node.titleBlock),
    node.contents ? state.one(node.contents) : null,
    state.all(node.children),
    node.colophon ? state.one(node.colophon) : null,
  ])
