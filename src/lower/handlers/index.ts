import type { RootContent } from 'mdast'
import type { Block } from '../../model/report.js'
import type { Scope, State } from '../state.js'
import { blockquote } from './blockquote.js'
import { code } from './code.js'
import { containerDirective } from './container-directive.js'
import { definitionList } from './definition-list.js'
import { heading } from './heading.js'
import { html } from './html.js'
import { leafDirective } from './leaf-directive.js'
import { list } from './list.js'
import { paragraph } from './paragraph.js'
import { table } from './table.js'
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
export type BlockHandler<Node> = (state: State, node: Node, scope: Scope) => Block[]

type BlockHandlers = { [Type in BlockType]: BlockHandler<Extract<RootContent, { type: Type }>> }

const nothing = () => []

/** What each block of Markdown becomes; a new node type of mdast does not compile until it stands here. */
const handlers = {
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
  if (!(node.type in handlers)) throw new Error(`Unknown block of Markdown: ${node.type}`)
  // The table pairs each type with its handler, which an index by a union cannot express.
  const handler = handlers[node.type as BlockType] as BlockHandler<RootContent>
  return handler(state, node, scope)
}
