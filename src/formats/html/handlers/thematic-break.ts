import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A rule between blocks. */
export const thematicBreak: Handler<'thematicBreak'> = () => element('hr', {})
