import { pictureWords } from './picture-words.js'
import type { Phrasing, ReportNode } from './report.js'
import { nodesIn, rowOf, stringIn } from './walk.js'

/** A run of words that a node says by itself. */
export interface OwnStretch {
  /** What comparisons call it: `heading`, `caption`. */
  part: string
  content: readonly Phrasing[]
  /** A string that is no running text: code, an alternative text. */
  isString: boolean
}

/** The words that a node itself holds, in reading order; not those of nodes below it. */
export function ownStretches(node: ReportNode): OwnStretch[] {
  const row = rowOf(node)
  const strings = row.strings.flatMap(([field, kind]): OwnStretch[] =>
    typeof kind === 'string' ? [] : [{ part: kind.part, content: [asContent(node, field)], isString: true }],
  )
  if (row.composed) return [{ part: node.type, content: row.composed(node), isString: false }]
  const running = row.children.flatMap(([field, kind]): OwnStretch[] =>
    typeof kind === 'string'
      ? []
      : // The table says that the field holds inline content.
        [{ part: kind.part, content: nodesIn(node, field) as readonly Phrasing[], isString: false }],
  )
  return [...strings, ...running]
}

/** Code is in no natural language; other strings are words, and what a picture says leads where the picture does. */
function asContent(node: ReportNode, field: string): Phrasing {
  if (node.type === 'figure') return pictureWords(node)
  const value = stringIn(node, field)
  return node.type === 'code'
    ? { type: 'inlineCode', value, position: node.position }
    : { type: 'text', value }
}
