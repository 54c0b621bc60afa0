import type { PhrasingContent, RootContent, Text } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Place } from '../../model/message.js'
import type { Block, Phrasing } from '../../model/report.js'
import { escapes } from '../../model/typed-text.js'
import { lowerAll, positionOf, reportProblem, type Scope, type State } from '../state.js'
import { joinedLines } from '../typography.js'
import { blockquote } from './blockquote.js'
import { code } from './code.js'
import { containerDirective } from './container-directive.js'
import { definitionList } from './definition-list.js'
import { distinctWords } from './distinct-words.js'
import { footnoteReference } from './footnote-reference.js'
import { heading } from './heading.js'
import { html } from './html.js'
import { image } from './image.js'
import { leafDirective } from './leaf-directive.js'
import { link, linkReference } from './link.js'
import { list } from './list.js'
import { paragraph } from './paragraph.js'
import { table } from './table.js'
import { textDirective } from './text-directive.js'
import { thematicBreak } from './thematic-break.js'

type BlockType =
  | 'blockquote'
  | 'code'
  | 'containerDirective'
  | 'definition'
  | 'definitionList'
  | 'footnoteDefinition'
  | 'heading'
  | 'html'
  | 'leafDirective'
  | 'list'
  | 'paragraph'
  | 'table'
  | 'thematicBreak'
  | 'yaml'

/** What a node of mdast becomes among blocks. */
type BlockHandler<Node> = (state: State, node: Node, scope: Scope) => Block[]

type BlockHandlers = { [Type in BlockType]: BlockHandler<Extract<RootContent, { type: Type }>> }

const nothing = () => []

/** What each block of Markdown becomes; a new node type of mdast does not compile until it stands here. */
const blockHandlers = {
  blockquote,
  code,
  containerDirective,
  definition: nothing,
  definitionList,
  footnoteDefinition: nothing,
  heading,
  html,
  leafDirective,
  list,
  paragraph,
  table,
  thematicBreak,
  yaml: nothing,
} satisfies BlockHandlers

/** Lowers one node. */
export function lowerBlock(state: State, node: RootContent, scope: Scope): Block[] {
  if (!(node.type in blockHandlers)) throw new Error(`Unknown block of Markdown: ${node.type}`)
  // The table pairs each type with its handler, which an index by a union cannot express.
  const handler = blockHandlers[node.type as BlockType] as BlockHandler<RootContent>
  return handler(state, node, scope)
}

type PhrasingHandlers = {
  [Type in PhrasingContent['type']]: (
    state: State,
    node: Extract<PhrasingContent, { type: Type }>,
  ) => Phrasing[]
}

/** What each inline node of Markdown becomes. */
const phrasingHandlers = {
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
  if (!(node.type in phrasingHandlers)) throw new Error(`Unknown inline node of Markdown: ${node.type}`)
  // The table pairs each type with its handler, which an index by a union cannot express.
  const handler = phrasingHandlers[node.type] as (state: State, node: PhrasingContent) => Phrasing[]
  return handler(state, node)
}

/** Words. A note mark whose note is not defined is text to the parser and a mistake to us. */
function text(state: State, node: Text): Phrasing[] {
  const escaped = node.value.includes('[^') ? escapes(node, state.source.text) : null
  for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
    const name = match[1] ?? ''
    if (escaped?.has(match.index)) continue
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
