import type { Element, ElementContent, Root } from 'hast'

/** The child elements. */
export function childElements(parent: Element | Root): Element[] {
  return (parent.children as readonly ElementContent[]).filter(
    (child): child is Element => child.type === 'element',
  )
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** The first element of that name, in the order of the page. */
export function elementIn(parent: Element | Root, name: string): Element | null {
  for (const child of childElements(parent)) {
    const found = child.tagName === name ? child : elementIn(child, name)
    if (found) return found
  }
  return null
}

/** The heading of a section, or null. */
export function headingIn(section: Element): Element | null {
  return (
    childElements(section).find(
      ({ tagName, properties }) => /^h[1-6]$/u.test(tagName) || properties.role === 'heading',
    ) ?? null
  )
}

/** The words of an element, without marks of notes. */
export function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.properties.role === 'doc-noteref') return ''
  return node.tagName === 'br' ? ' ' : node.children.map(wordsOf).join('')
}
