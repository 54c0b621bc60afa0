import type { Message } from '../../model/message.js'
import { said } from '../safe-text.js'
import type { Terminal } from '../terminal.js'

/** Says what is wrong with files, a line each. */
export function tellOf(messages: readonly Message[], terminal: Terminal): void {
  for (const { file, place, reason } of messages)
    terminal.error(said`${place ? `${file}:${place.start.line}:${place.start.column}` : file}: ${reason}\n`)
}
