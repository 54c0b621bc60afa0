import type { Message } from '../model/message.js'
import { checkRules } from './rules/index.js'
import type { Checked } from './types.js'

/** Every message of our rules about one Report, in the order of its file. */
export function check(checked: Checked): Message[] {
  return checkRules
    .flatMap((rule) => rule.check(checked))
    .sort((first, second) => (first.place?.start.line ?? 0) - (second.place?.start.line ?? 0))
}
