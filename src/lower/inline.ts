import type { PhrasingContent } from 'mdast'
import type { Phrasing } from '../model/report.js'
import { abbreviations } from './abbreviations.js'
import { showsNothing } from './empty-block.js'
import { lowerAll } from './lower-nodes.js'
import { placeNoteMarks } from './note-marks.js'
import { partedChanges } from './parted-changes.js'
import type { State } from './state.js'
import { typeset } from './typography.js'

/**
 * Inline content of one paragraph, heading or cell: nodes lowered, note marks put at their side of the stop,
 * typography of the language applied, abbreviations given their expansion.
 */
export function inline(
  state: State,
  nodes: readonly PhrasingContent[],
  options: { abbreviations: boolean } = { abbreviations: true },
): Phrasing[] {
  const { language, languages } = state.source
  const lowered = trimmed(partedChanges(joined(lowerAll(state, nodes))))
  const set = typeset(
    placeNoteMarks(lowered, language.typography.noteMark),
    language,
    (tag) => languages[tag] ?? null,
  )
  return options.abbreviations ? abbreviations(state, set) : set
}

/** Inline content of a part of a block; nothing where it shows nothing, as invisible characters do. */
export function shownInline(
  state: State,
  nodes: readonly PhrasingContent[],
  options: { abbreviations: boolean } = { abbreviations: true },
): Phrasing[] {
  const content = inline(state, nodes, options)
  return showsNothing(content) ? [] : content
}

/** Adjacent texts become one (a dropped comment may have stood between them). */
function joined(content: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const node of content) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      const position =
        last.position && node.position
          ? { position: { start: last.position.start, end: node.position.end } }
          : {}
      result[result.length - 1] = { type: 'text', value: last.value + node.value, ...position }
    } else result.push(node)
  }
  return result
}

/** No spaces at the edges of a block: they come from comments and attributes taken out. */
function trimmed(content: Phrasing[]): Phrasing[] {
  return content
    .map((node, index) => {
      if (node.type !== 'text') return node
      let { value } = node
      if (index === 0) value = value.replace(/^[ \t\n]+/u, '')
      if (index === content.length - 1) value = value.replace(/[ \t\n]+$/u, '')
      return value === node.value ? node : { ...node, value }
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}
