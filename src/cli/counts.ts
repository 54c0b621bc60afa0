import type { Message } from '../model/message.js'

/** `1 error, 2 warnings`. */
export function countsOf(messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const warnings = messages.filter(({ severity }) => severity === 'warning').length
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** A number with its noun: `3 editions`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
