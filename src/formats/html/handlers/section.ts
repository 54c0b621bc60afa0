import type { Child } from '../element.js'
import { element } from '../element.js'
import { heading } from '../heading.js'
import type { Handler } from '../state.js'

/** Number or label belong to the heading, so that every outline and reader says them. */
export const section: Handler<'section'> = (state, node) => {
  const { labelSeparator } = state.context.language.words
  const opening: Child[] =
    node.number !== null
      ? [element('span', { className: ['number'] }, node.number), ' ']
      : node.label !== null
        ? [
            element('span', { className: ['label'] }, node.label),
            element('span', { className: ['separator'] }, labelSeparator),
          ]
        : []
  return element(
    'section',
    { className: ['section', `depth-${node.depth}`], id: node.id },
    heading(node.depth, {}, ...opening, element('span', { className: ['words'] }, state.all(node.title))),
    state.all(node.children),
  )
}
