import { element } from '../element.js'
import type { Handler } from '../state.js'

export const thematicBreak: Handler<'thematicBreak'> = () => element('hr', {})
