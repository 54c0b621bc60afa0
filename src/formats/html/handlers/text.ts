import { keepWhole } from '../keep-whole.js'
import type { Handler } from '../state.js'

/** Words; what must not be divided stays together. */
export const text: Handler<'text'> = (state, node) => keepWhole(node.value, state.report.direction)
