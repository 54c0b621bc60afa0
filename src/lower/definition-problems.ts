import type { Paragraph } from 'mdast'
import type { MdastDescription, MdastTerm } from '../model/definition-list-syntax.js'
import { placeOf } from '../model/place-of.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing } from '../model/report.js'
import { reportProblem, type State, typedText } from './state.js'

/** Longer terms are more likely lines of a paragraph, broken before a colon. */
const longestTerm = 160

/** Reports a term that reads like a sentence. */
export function checkTermLength(state: State, node: MdastTerm, words: readonly Phrasing[]): void {
  const { length } = plainText(words)
  if (length <= longestTerm) return
  reportProblem(state, {
    ruleId: 'long-term',
    severity: 'warning',
    place: placeOf(node),
    reason: `Unexpected term of ${length} characters, which the \`: \` below it makes of this line`,
    note: 'Where the colon is part of a sentence, put it at the end of the line above, or write `\\:`.',
  })
}

/**
 * Reports a line without indentation right between two definitions: Markdown goes on with the first definition, where
 * many an author means a new term.
 */
export function checkBareLine(
  state: State,
  { children, position }: MdastDescription,
  next: MdastDescription | undefined,
): void {
  const last = children.at(-1)
  const end = last?.position?.end
  const marker = position?.start
  if (last?.type !== 'paragraph' || !end || !marker || next?.position?.start.line !== end.line + 1) return
  const { text } = state.source
  const line = text.slice(text.lastIndexOf('\n', (end.offset ?? 0) - 1) + 1, end.offset)
  const column = (line.match(/^[\s>]*/u)?.[0].length ?? 0) + 1
  if (end.line === marker.line || column > marker.column) return
  reportProblem(state, {
    ruleId: 'bare-line',
    severity: 'warning',
    place: { start: { line: end.line, column }, end: { line: end.line, column: line.length + 1 } },
    reason: `Unexpected line \`${line.slice(column - 1, column + 59)}\` without indentation between two definitions, read as part of the first`,
    note: 'Put an empty line above it if it is a term; indent it if it is not.',
  })
}

/** Reports a paragraph that begins like a definition, with no term above it. */
export function checkStrayDefinition(state: State, node: Paragraph): void {
  const place = placeOf(node)
  if (!place || !/^:[ \t]/u.test(typedText(state, node))) return
  reportProblem(state, {
    ruleId: 'stray-definition',
    severity: 'warning',
    place: { start: place.start, end: { line: place.start.line, column: place.start.column + 1 } },
    reason: 'Unexpected `:` in front of a paragraph with no term above it, printed as it stands',
    note: 'A term stands on the line above, and a caption inside `:::table`. Write `\\:` where a colon is meant.',
  })
}
