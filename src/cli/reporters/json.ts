import type { Message } from '../../model/message.js'
import type { SafeText } from '../safe-text.js'
import { jsonText } from './json-text.js'

/** One JSON document: `{ "schema": 1, "messages": […] }`. */
export function json(messages: readonly Message[]): SafeText {
  return jsonText({ schema: 1, messages })
}
