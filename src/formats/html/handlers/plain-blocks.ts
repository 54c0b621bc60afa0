import { element } from '../element.js'
import type { Handlers } from '../state.js'

/** Blocks that HTML has an element for. */
export const plainBlocks = {
  /** Its number is the link to the paragraph itself, for people who cite it. */
  paragraph: (state, node) =>
    element(
      'p',
      { id: node.id, ...(node.number === null ? {} : { className: ['numbered'] }) },
      node.number === null ? null : element('a', { className: ['number'], href: `#${node.id}` }, node.number),
      state.all(node.children),
    ),
  blockquote: (state, node) => element('blockquote', { id: node.id }, state.all(node.children)),
  /** Code reads from left to right in every language. */
  code: (_state, node) =>
    element(
      'pre',
      { id: node.id },
      element(
        'code',
        { dir: 'ltr', ...(node.lang ? { className: [`language-${node.lang}`] } : {}) },
        node.value,
      ),
    ),
  thematicBreak: () => element('hr', {}),
} satisfies Partial<Handlers>
