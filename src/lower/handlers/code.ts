import type { Code } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { nextId } from '../ids.js'
import { emptyBlock } from '../inline.js'
import { positionOf, type Scope, type State } from '../state.js'

/** A code block; which is no natural language. */
export function code(state: State, node: Code, scope: Scope): Block[] {
  if (node.value.trim() === '') return emptyBlock(state, node, 'block of code')
  return [
    {
      type: 'code',
      id: nextId(state, scope, 'c', placeOf(node)),
      lang: languageOf(node),
      value: node.value,
      ...positionOf(node),
    },
  ]
}

/** The programming language that the fence names; other words behind it are for other tools. */
function languageOf({ lang }: Code): string | null {
  return lang && /^\w[\w+#.-]*$/.test(lang) ? lang : null
}
