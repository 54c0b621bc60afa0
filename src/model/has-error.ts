import type { Message } from './message.js'

/** Whether an error is among the messages; when strict, a warning is one too. */
export function hasError(messages: readonly Message[], strict = false): boolean {
  return messages.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}
