import type { PhrasingContent } from 'mdast'
import type { Phrasing } from '../../model/report.js'
import { lowerAll } from '../lower-nodes.js'
import { positionOf, type State } from '../state.js'
import { distinctWords } from './distinct-words.js'
import { footnoteReference } from './footnote-reference.js'
import { html } from './html.js'
import { image } from './image.js'
import { link, linkReference } from './link.js'
import { text } from './text.js'
import { textDirective } from './text-directive.js'

type PhrasingHandlers = {
  [Type in PhrasingContent['type']]: (
    state: State,
    node: Extract<PhrasingContent, { type: Type }>,
  ) => Phrasing[]
}

/** What each inline node of Markdown becomes. */
const handlers = {
  break: (_state, node) => [{ type: 'break', ...positionOf(node) }],
  delete: distinctWords,
  emphasis: (state, node) => [
    { type: 'emphasis', children: lowerAll(state, node.children), ...positionOf(node) },
  ],
  footnoteReference,
  highlight: distinctWords,
  html,
  image,
  imageReference: image,
  // A line end in a code span is a space (CommonMark §6.1).
  inlineCode: (_state, node) => [
    { type: 'inlineCode', value: node.value.replace(/[\t\n]/gu, ' '), ...positionOf(node) },
  ],
  insert: distinctWords,
  keyboard: distinctWords,
  link,
  linkReference,
  strong: (state, node) => [
    { type: 'strong', children: lowerAll(state, node.children), ...positionOf(node) },
  ],
  subscript: distinctWords,
  superscript: distinctWords,
  text,
  textDirective,
} satisfies PhrasingHandlers

/** Lowers one inline node. */
export function lowerPhrasing(state: State, node: PhrasingContent): Phrasing[] {
  if (!(node.type in handlers)) throw new Error(`Unknown inline node of Markdown: ${node.type}`)
  // The table pairs each type with its handler, which an index by a union cannot express.
  const handler = handlers[node.type] as (state: State, node: PhrasingContent) => Phrasing[]
  return handler(state, node)
}
