import { keepWhole } from '../keep-whole.js'
import type { Handler } from '../state.js'

export const text: Handler<'text'> = (state, node) => keepWhole(node.value, state.report.direction)
