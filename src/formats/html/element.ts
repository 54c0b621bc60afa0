import type { Element, ElementContent, Properties } from 'hast'

/** What an element may be given: nodes, words, or nothing. */
export type Child = ElementContent | readonly ElementContent[] | string | null

/** Builds an element; strings become text, null is left out. */
export function element(tagName: string, properties: Properties, ...children: Child[]): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(contentOf) }
}

function contentOf(child: Child): ElementContent[] {
  if (child === null) return []
  if (typeof child === 'string') return [{ type: 'text', value: child }]
  return 'type' in child ? [child] : [...child]
}
