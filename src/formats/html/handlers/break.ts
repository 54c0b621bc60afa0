import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Named after its node with an underscore: `break` is a word of JavaScript. */
export const break_: Handler<'break'> = () => element('br', {})
