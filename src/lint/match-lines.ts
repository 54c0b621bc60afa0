import type { Root } from 'mdast'
import type { Fix, Message, Place } from '../model/message.js'
import { ruleMessage } from '../model/rule-message.js'
import { escapes } from '../model/typed-text.js'
import { type Line, linesOf, object, placeIn } from './lines.js'
import type { LintFile, LintRule } from './types.js'

/**
 * Most matches of one rule in a file that are looked at for a mend in one reading: each may look at its whole paragraph
 * or file. The next reading looks at the next.
 */
export const mostMends = 500

/**
 * One message for every match of a pattern in the prose.
 *
 * @param reasonOf - The reason, or null where the match is no problem.
 * @param mend - How a program can mend it, for matches that stand in the file letter for letter.
 * @param mendLine - How a program can mend the paragraph in which it stands.
 */
export function matchLines(
  rule: Pick<LintRule, 'id' | 'source' | 'severity' | 'note' | 'escapable'>,
  tree: Root,
  file: LintFile,
  pattern: RegExp,
  reasonOf: (match: RegExpExecArray, line: Line) => string | null,
  mend: (at: TypedMatch) => Fix | null = () => null,
  mendLine: (line: Line) => Fix | null = () => null,
): Message[] {
  let looked = 0
  return linesOf(tree).flatMap((line) =>
    matchesIn(line.text, pattern).flatMap((match) => {
      if (rule.escapable?.(match[0]) && isEscaped(line, match, file)) return []
      const reason = reasonOf(match, line)?.replaceAll(object, '…') ?? null
      if (reason === null) return []
      const place = placeIn(line, match.index, match.index + match[0].length, file)
      const typed = typedAt(place, match[0], file)
      looked += 1
      const fix = looked > mostMends ? null : ((typed && mend({ match, line, ...typed })) ?? mendLine(line))
      return [ruleMessage(rule, { file: file.path, place, reason, fix })]
    }),
  )
}

/** Whether a backslash stands before the first sign of a match. One before a backslash prints what it would begin (`\\(x\\)`). */
function isEscaped(line: Line, { 0: words, index }: RegExpExecArray, file: LintFile): boolean {
  const at = index + words.search(/\S/u)
  if (line.text[at] === '\\') return false
  const segment = line.segments.findLast(({ start }) => start <= at)
  return segment !== undefined && (escapes(segment.node, file.text)?.has(at - segment.start) ?? false)
}

/** All matches of a pattern. Most lines have none: to seek the first costs far less than to copy the pattern for `matchAll`. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
}

/** A match with the offsets at which it stands in the file, letter for letter. */
export interface TypedMatch {
  match: RegExpExecArray
  line: Line
  from: number
  to: number
}

function typedAt(place: Place | null, words: string, file: LintFile): { from: number; to: number } | null {
  const from = place?.start.offset
  const to = place?.end.offset
  return from !== undefined && to !== undefined && file.text.slice(from, to) === words ? { from, to } : null
}
