import { elements, textOf, type XmlElement } from '../../archive/xml.js'

/** Namespaces of an edition, with the prefixes by which the reader calls them. */
export const namespaces = {
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0': '',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://www.w3.org/2005/11/its': 'its',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
} as const

/** An attribute, or null. */
export function attribute(element: XmlElement, name: string): string | null {
  return Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? null) : null
}

/** Whether an element has a class. */
export function hasClass(element: XmlElement, name: string): boolean {
  return classesOf(element).includes(name)
}

/** The classes of an element. */
export function classesOf(element: XmlElement): string[] {
  return (attribute(element, 'class') ?? '').split(' ').filter((name) => name !== '')
}

/** Our id of an element, or null. */
export function idOf(element: XmlElement): string | null {
  return attribute(element, 'GUID')
}

/** The element inside by that name, or null. */
export function only(parent: XmlElement, name: string): XmlElement | null {
  return elements(parent).find((one) => one.name === name) ?? null
}

/** Descendants by their names, in the order of the text; notes are a stream of their own, and left out. */
export function inText(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return elements(parent).flatMap((one) => {
    if (one.name === 'authorialNote') return names.includes(one.name) ? [one] : []
    return [...(names.includes(one.name) ? [one] : []), ...inText(one, names)]
  })
}

/** The number, mark or marker in front of an element. */
export function numberOf(element: XmlElement): string | null {
  const number = only(element, 'num')
  return number ? textOf(number) : null
}
