import type { Element, ElementContent } from 'hast'
import { find, html } from 'property-information'
import type { XmlElement } from '../../archive/xml.js'

/** An element of XHTML as one of HTML; its names of attributes are those that readers of pages use. */
export function toHast(element: XmlElement, change: (one: Element) => Element = (one) => one): Element {
  const properties: Element['properties'] = {}
  for (const [name, value] of Object.entries(element.attributes)) {
    const property = name.includes(':') ? name : find(html, name).property
    properties[property] = property === 'className' ? value.split(' ').filter((one) => one !== '') : value
  }
  return change({
    type: 'element',
    tagName: element.name,
    properties,
    children: element.children.map(
      (child): ElementContent =>
        typeof child === 'string' ? { type: 'text', value: child } : toHast(child, change),
    ),
  })
}
