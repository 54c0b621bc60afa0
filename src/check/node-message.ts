import type { Message, Place } from '../model/message.js'
import { pointAt } from '../model/point-at.js'
import type { Located, Report, Section } from '../model/report.js'
import { ruleMessage } from '../model/rule-message.js'
import type { Checked, CheckRule } from './types.js'

/** A message about a node of the Report, or about the whole file. */
export function nodeMessage(
  rule: Pick<CheckRule, 'id' | 'source' | 'severity' | 'note'>,
  { file }: Checked,
  node: Located | null,
  reason: string,
  more: Pick<Message, 'cause' | 'note'> = {},
): Message {
  return ruleMessage(rule, { file, place: node?.position ?? null, reason, ...more })
}

/** Where some words of a node stand in its file, or the node where they are not found. */
export function placeOfWord(word: string, { text }: Checked, node: Located | null): Place | null {
  const { start, end } = node?.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || text === undefined)
    return node?.position ?? null
  const at = text.indexOf(word, start.offset)
  if (at < 0 || at >= end.offset) return node?.position ?? null
  return { start: pointAt(text, at), end: pointAt(text, at + word.length) }
}

/** Sections of the first level, in order. */
export function topSections(report: Report): Section[] {
  return report.children.filter((child): child is Section => child.type === 'section')
}
