import type { Element, ElementContent, Root, RootContent } from 'hast'

/** The value of an attribute as text (`className` excepted: see {@link hasClass}), or null. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties
  return Array.isArray(className) && className.includes(name)
}

/** The child elements. */
export function elements(parent: Element | Root): Element[] {
  const children: readonly RootContent[] = parent.children
  return children.filter((child): child is Element => child.type === 'element')
}

/** The first descendant that passes, in reading order. */
export function find(parent: Element | Root, test: (element: Element) => boolean): Element | null {
  for (const child of elements(parent)) {
    const found = test(child) ? child : find(child, test)
    if (found) return found
  }
  return null
}

/** All descendants that pass, outermost first. */
export function findAll(parent: Element | Root, test: (element: Element) => boolean): Element[] {
  return elements(parent).flatMap((child) => (test(child) ? [child] : findAll(child, test)))
}

/** The raw text inside. */
export function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** The id of an element, or null. */
export function idOf(element: Element): string | null {
  return attribute(element, 'id')
}
