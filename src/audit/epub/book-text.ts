import type { Element, ElementContent } from 'hast'
import { attribute, findAll, textOf } from '../html/query.js'

/** Whether an element is a heading of the book. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/u.test(element.tagName) || attribute(element, 'role') === 'heading'
}

/** The words of a heading, without marks of notes. */
export function headingWords(heading: Element): string {
  const marks = findAll(heading, (one) => attribute(one, 'role') === 'doc-noteref').map(textOf)
  return marks.reduce((text, mark) => text.replace(mark, ''), textOf(heading))
}

/** The letters and figures of a text, by which names are compared. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** An element of the page that a book is joined to. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}
