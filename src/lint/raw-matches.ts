import type { Fix, Message } from '../model/message.js'
import { pointAt } from '../model/point-at.js'
import { ruleMessage } from '../model/rule-message.js'
import { mostMends } from './match-lines.js'
import type { LintFile, LintRule } from './types.js'

/** One message for every match of a pattern anywhere in the file, code and comments included. */
export function rawMatches(
  rule: Pick<LintRule, 'id' | 'source' | 'severity' | 'note'>,
  file: LintFile,
  pattern: RegExp,
  reasonOf: (match: RegExpExecArray) => string | null,
  mend: (match: RegExpExecArray, end: number) => Fix | null,
): Message[] {
  let looked = 0
  return [...file.text.matchAll(pattern)].flatMap((match) => {
    const reason = reasonOf(match)
    if (reason === null) return []
    const end = match.index + match[0].length
    looked += 1
    return [
      ruleMessage(rule, {
        file: file.path,
        place: { start: pointAt(file.text, match.index), end: pointAt(file.text, end) },
        reason,
        fix: looked > mostMends ? null : mend(match, end),
      }),
    ]
  })
}
