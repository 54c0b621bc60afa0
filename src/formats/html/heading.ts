import type { Element, Properties } from 'hast'
import { type Child, element } from './element.js'

/** A heading of any level; beyond the six of HTML it says its level itself (WAI-ARIA `heading`). */
export function heading(depth: number, properties: Properties, ...children: Child[]): Element {
  return depth <= 6
    ? element(`h${depth}`, properties, ...children)
    : element('div', { ...properties, role: 'heading', ariaLevel: String(depth) }, ...children)
}
