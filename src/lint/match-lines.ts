import type { Root } from 'mdast'
import type { Message } from '../model/message.js'
import { ruleMessage } from '../model/rule-message.js'
import { type Line, linesOf, placeIn } from './lines.js'
import type { LintFile, LintRule } from './types.js'

/**
 * One message for every match of a pattern in the prose.
 *
 * @param tell - The reason, or null where the match is no problem.
 */
export function matchLines(
  rule: Pick<LintRule, 'id' | 'source' | 'severity' | 'note'>,
  tree: Root,
  file: LintFile,
  pattern: RegExp,
  tell: (match: RegExpExecArray, line: Line) => string | null,
): Message[] {
  return linesOf(tree).flatMap((line) =>
    [...line.text.matchAll(pattern)].flatMap((match) => {
      const reason = tell(match, line)
      if (reason === null) return []
      const place = placeIn(line, match.index, match.index + match[0].length, file)
      return [ruleMessage(rule, { file: file.path, place, reason })]
    }),
  )
}
