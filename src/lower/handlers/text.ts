import type { Text } from 'mdast'
import type { Place } from '../../model/message.js'
import { placeOf } from '../../model/place-of.js'
import type { Phrasing } from '../../model/report.js'
import { joinedLines } from '../joined-lines.js'
import { positionOf, reportProblem, type State } from '../state.js'

/** Words. A note mark whose note is not defined is text to the parser and a mistake to us. */
export function text(state: State, node: Text): Phrasing[] {
  for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
    const name = match[1] ?? ''
    reportProblem(state, {
      ruleId: 'undefined-footnote',
      place: placeWithin(node, match.index, match[0].length),
      reason: `Unexpected mark \`${match[0]}\`, for which there is no footnote`,
      note:
        state.suggestions.didYouMean(name, state.footnoteDefinitions.keys(), (near) => `[^${near}]`) ??
        `Write the note at the end of the file: \`[^${name}]: …\`.`,
    })
  }
  const value = joinedLines(node.value)
  return value ? [{ type: 'text', value, ...positionOf(node) }] : []
}

function placeWithin(node: Text, index: number, length: number): Place | null {
  const place = placeOf(node)
  if (!place || node.value.slice(0, index).includes('\n')) return place
  const { line, column, offset } = place.start
  return {
    start: { line, column: column + index, offset: (offset ?? 0) + index },
    end: { line, column: column + index + length, offset: (offset ?? 0) + index + length },
  }
}
