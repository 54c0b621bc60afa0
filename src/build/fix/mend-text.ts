import { type FixableMessage, isFixable } from '../../model/fix.js'
import { hasError } from '../../model/has-error.js'
import type { Message } from '../../model/message.js'
import type { Report } from '../../model/report.js'
import { applyFixes } from './apply-fixes.js'
import { keepsLetters, keepsReport } from './keeps-report.js'

/** What is known of a text: as it was read, what it says, and what is reported of it. */
export interface ReadText {
  /** As typed, and with one way of typing each character. */
  typed: string
  read: string
  /** Null where nothing could be made of it. */
  report: Report | null
  messages: Message[]
}

/** A text after its mends. */
export interface Mended {
  text: string
  /** How often each rule was mended, by its id. */
  counts: Record<string, number>
}

/** Most times that a text is read anew while it is mended. */
export const mostReadings = 60

/** How much a mend may change, from nothing; those of one kind are made and proved together. */
const kinds = ['report', 'blocks', 'words'] as const

/**
 * Makes every mend that keeps what it promises to keep, until there is none. Mends that together break a promise are
 * tried in halves, and those that break one alone are left out.
 */
export async function mendText(
  typed: string,
  readText: (typed: string) => Promise<ReadText>,
): Promise<Mended> {
  let current = await readText(typed)
  let readings = 1
  const counts: Record<string, number> = {}
  const refused = new Set<string>()
  let most = Number.POSITIVE_INFINITY
  while (readings < mostReadings) {
    const candidates = nextFixes(current, refused).slice(0, most)
    if (candidates.length === 0) break
    const { text, applied } = applyFixes(
      current.typed,
      current.read,
      candidates.map((message) => ({ ...message.fix, message })),
    )
    const tried = applied.map(({ message }) => message)
    if (tried.length === 0) {
      for (const message of candidates) refused.add(keyOf(message, current))
      continue
    }
    const next = await readText(text)
    readings += 1
    if (keepsPromises(current, next, tried)) {
      for (const { ruleId } of tried) counts[ruleId] = (counts[ruleId] ?? 0) + 1
      current = next
      most = Number.POSITIVE_INFINITY
      // What did not hold beside others may hold now.
      refused.clear()
    } else if (tried.length > 1) most = Math.ceil(tried.length / 2)
    else {
      refused.add(keyOf(tried[0] as FixableMessage, current))
      most = Number.POSITIVE_INFINITY
    }
  }
  return { text: current.typed, counts }
}

/** The mends of the kind that changes least. */
function nextFixes(reading: ReadText, refused: ReadonlySet<string>): FixableMessage[] {
  const open = reading.messages.filter(isFixable).filter((message) => !refused.has(keyOf(message, reading)))
  for (const kind of kinds) {
    const some = open.filter(({ fix }) => fix.keeps === kind)
    if (some.length > 0) return some
  }
  return []
}

function keyOf({ ruleId, fix }: FixableMessage, { read }: ReadText): string {
  const [first] = fix.edits
  const at = first?.start.offset ?? 0
  return [ruleId, read.slice(Math.max(0, at - 40), at + 40), ...fix.edits.map(({ text }) => text)].join('\n')
}

function keepsPromises(before: ReadText, after: ReadText, tried: readonly FixableMessage[]): boolean {
  const fixes = tried.map(({ fix }) => fix)
  if (!isQuieter(before, after, tried)) return false
  if (!after.report) return before.report === null
  if (!before.report) return keepsLetters(before.read, after.read, fixes)
  if (errorsIn(after) > errorsIn(before)) return false
  return keepsReport(before.report, after.report, fixes)
}

/** Whether the rules that were mended find less to mend: mends come to an end. */
function isQuieter(before: ReadText, after: ReadText, tried: readonly FixableMessage[]): boolean {
  const rules = new Set(tried.map(({ ruleId }) => ruleId))
  const left = ({ messages }: ReadText) =>
    messages.filter((message) => isFixable(message) && rules.has(message.ruleId)).length
  return left(after) < left(before)
}

function errorsIn({ messages }: ReadText): number {
  return hasError(messages) ? messages.filter(({ severity }) => severity === 'error').length : 0
}
