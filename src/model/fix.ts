import type { Edit, Fix, Message } from './message.js'
import { pointAt } from './point-at.js'

/** A message whose problem a program can mend. */
export type FixableMessage = Message & { fix: Fix }

/** The edit that puts words in the place of `from` to `to` in the text of a file. */
export function edit(text: string, from: number, to: number, words: string): Edit {
  return {
    start: { ...pointAt(text, from), offset: from },
    end: { ...pointAt(text, to), offset: to },
    text: words,
  }
}

/** Whether a program can mend what a message is about. */
export function isFixable(message: Message): message is FixableMessage {
  return message.fix !== undefined
}
