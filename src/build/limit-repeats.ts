import type { Message } from '../model/message.js'

/** Messages of one rule about one file that are shown one by one. */
export const shownEach = 100

/** Keeps the first messages of a rule about a file and counts the rest in one: nobody reads fifty thousand. */
export function limitRepeats(messages: readonly Message[]): Message[] {
  const kept: Message[] = []
  const counts = new Map<string, { count: number; last: Message }>()
  for (const message of messages) {
    const key = `${message.severity} ${message.source}/${message.ruleId} ${message.file}`
    const known = counts.get(key) ?? { count: 0, last: message }
    known.count += 1
    known.last = message
    counts.set(key, known)
    if (known.count <= shownEach) kept.push(message)
  }
  for (const { count, last } of counts.values()) {
    if (count <= shownEach) continue
    const { cause: _cause, ...rest } = last
    kept.push({ ...rest, reason: `${count - shownEach} more messages of this rule, the last one here` })
  }
  return kept
}
