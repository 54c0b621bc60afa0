import type { Message, Place } from './message.js'
import type { Rule } from './rule.js'

export interface Finding {
  file: string
  /** unist positions are accepted as they are. */
  place: Place | null | undefined
  reason: string
  note?: string
  expected?: string[]
  actual?: string
  cause?: Message['cause']
}

/** The message with which a rule reports a finding in an author's file. */
export function ruleMessage(
  rule: Pick<Rule, 'id' | 'source' | 'severity' | 'note'>,
  finding: Finding,
): Message {
  const note = finding.note ?? rule.note
  return {
    ruleId: rule.id,
    source: rule.source,
    severity: rule.severity,
    file: finding.file,
    place: finding.place ?? null,
    reason: finding.reason,
    blame: 'source',
    ...(note ? { note } : {}),
    ...(finding.expected ? { expected: finding.expected } : {}),
    ...(finding.actual !== undefined ? { actual: finding.actual } : {}),
    ...(finding.cause ? { cause: finding.cause } : {}),
  }
}
