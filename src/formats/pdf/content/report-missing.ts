import type { Position } from 'unist'
import type { Place } from '../../../model/message.js'
import type { Report } from '../../../model/report.js'
import { walk } from '../../../model/walk.js'
import type { PreparedParagraph } from '../text/types.js'
import type { Mark } from './node.js'
import type { ContentState } from './state.js'

/** Tells the author of characters that no font of the design holds, with their place in the Markdown. */
export function reportMissing(
  state: ContentState,
  prepared: Pick<PreparedParagraph<Mark>, 'missing'>,
  file: string | null = null,
): void {
  const told = new Set<string>()
  for (const { character } of prepared.missing) {
    if (told.has(character) || character === '\u2028') continue
    told.add(character)
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    state.context.report({
      ruleId: 'missing-glyph',
      source: 'pdf',
      severity: 'error',
      file: file ?? `${state.report.language}.md`,
      place: file === null ? placeOf(state.report, character) : null,
      reason: `Unexpected character \`${character}\` (U+${code}), expected one that the design's fonts hold`,
      note: 'Write it otherwise, or add a font that holds it to the design.',
      blame: 'source',
    })
  }
}

/** The innermost node that holds the character and knows its place. */
function placeOf(report: Report, character: string): Place | null {
  let found: Place | null = null
  walk(report, (node, ancestors) => {
    if (found || !('value' in node) || !node.value.includes(character)) return
    for (const one of [node, ...[...ancestors].reverse()]) {
      if (!('position' in one) || !one.position) continue
      found = toPlace(one.position)
      return
    }
  })
  return found
}

function toPlace({ start, end }: Position): Place {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}
