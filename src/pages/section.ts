import type { Element } from 'hast'
import { type Child, element } from '../formats/html/element.js'

/** A top-level section of a page. */
export function section(id: string, title: Child, ...body: Child[]): Element {
  return element('section', { className: ['section', 'depth-2'], id }, element('h2', {}, title), ...body)
}
