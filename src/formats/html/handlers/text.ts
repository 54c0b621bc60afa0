import { isolate } from '../isolate.js'
import type { Handler } from '../state.js'

export const text: Handler<'text'> = (state, node) => isolate(node.value, state.report.direction)
