import { ownCommand } from '../own-command.js'
import { said } from '../safe-text.js'
import type { Terminal } from '../terminal.js'

/** Says which languages begin with English words: `check` names each sentence to translate. */
export function nameUntranslated(tags: readonly string[], terminal: Terminal): void {
  if (tags.length === 0) return
  const names = tags.map((tag) => `\`${tag}\``).join(', ')
  terminal.error(
    said`There are no words to begin with in ${names}: translate the English ones; ${ownCommand(terminal)} check names them.\n`,
  )
}
