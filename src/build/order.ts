import type { Message } from '../model/message.js'

/** Messages in the order of files, then places, then rules: the same on every run. */
export function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
      (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.reason, b.reason),
  )
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
