import type { Message } from '../model/message.js'
import type { Located, Report, Section } from '../model/report.js'
import { ruleMessage } from '../model/rule-message.js'
import type { Checked, CheckRule } from './types.js'

/** A message about a node of the Report, or about the whole file. */
export function tell(
  rule: Pick<CheckRule, 'id' | 'source' | 'severity' | 'note'>,
  { file }: Checked,
  node: Located | null,
  reason: string,
  more: Pick<Message, 'cause' | 'note'> = {},
): Message {
  return ruleMessage(rule, { file, place: node?.position ?? null, reason, ...more })
}

/** Sections of the first level, in order. */
export function topSections(report: Report): Section[] {
  return report.children.filter((child): child is Section => child.type === 'section')
}
