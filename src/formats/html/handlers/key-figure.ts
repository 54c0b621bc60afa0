import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A figure with the words around it. */
export const keyFigure: Handler<'keyFigure'> = (state, node) =>
  element(
    'li',
    { id: node.id },
    node.qualifier.length > 0
      ? element('span', { className: ['qualifier'] }, state.all(node.qualifier))
      : null,
    node.qualifierSeparator,
    element(
      'span',
      { className: ['value'] },
      state.all([{ type: 'text', value: node.value }]),
      node.unitSeparator,
      node.unit ? element('span', { className: ['unit'] }, node.unit) : null,
      state.all(node.closing),
    ),
    node.descriptionSeparator,
    node.description.length > 0
      ? element('span', { className: ['description'] }, state.all(node.description))
      : null,
  )
