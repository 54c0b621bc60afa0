import type { Message } from './message.js'
import { messageOf, type Problem } from './problem.js'
import type { Rule } from './rule.js'

/** What a rule found, and in which file. */
export interface Finding extends Omit<Problem, 'ruleId' | 'severity'> {
  file: string
}

/** The message with which a rule reports a finding in an author's file. */
export function ruleMessage(
  rule: Pick<Rule, 'id' | 'source' | 'severity' | 'note'>,
  finding: Finding,
): Message {
  return messageOf(
    { source: rule.source, file: finding.file, blame: 'source' },
    { ...finding, ruleId: rule.id, severity: rule.severity, note: finding.note ?? rule.note },
  )
}
