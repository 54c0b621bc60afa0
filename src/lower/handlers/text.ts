import type { Text } from 'mdast'
import { didYouMean } from '../../model/did-you-mean.js'
import type { Place } from '../../model/message.js'
import { placeOf } from '../../model/place-of.js'
import type { Phrasing } from '../../model/report.js'
import { positionOf, type State, tell } from '../state.js'

/** Words. A note mark whose note is not defined is text to the parser and a mistake to us. */
export function text(state: State, node: Text): Phrasing[] {
  for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
    const name = match[1] ?? ''
    tell(state, {
      ruleId: 'undefined-footnote',
      place: placeWithin(node, match.index, match[0].length),
      reason: `Unexpected mark \`${match[0]}\`, for which there is no footnote`,
      note:
        didYouMean(name, state.footnoteDefinitions.keys(), (near) => `[^${near}]`) ??
        `Write the note at the end of the file: \`[^${name}]: …\`.`,
    })
  }
  // A line end inside a paragraph is a space, or nothing between two Han characters; spaces in a row are one.
  const value = node.value
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])[ \t]*\n[ \t]*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu,
      '',
    )
    .replace(/[ \t]*\n[ \t]*|[ \t]{2,}|\t/gu, ' ')
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
