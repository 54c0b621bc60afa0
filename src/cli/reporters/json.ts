import type { Message } from '../../model/message.js'

/** One JSON document: `{ "schema": 1, "messages": […] }`. */
export function json(messages: readonly Message[]): string {
  return `${JSON.stringify({ schema: 1, messages }, null, 2)}\n`
}
