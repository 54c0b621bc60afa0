import type { Message } from '../../model/message.js'
import type { TermEntry } from '../../model/term-entry.js'

/** Terms as read, and what is wrong with their files. */
export interface TermsResult {
  terms: TermEntry[]
  messages: Message[]
}
