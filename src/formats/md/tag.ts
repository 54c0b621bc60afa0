import type { Html, PhrasingContent } from 'mdast'

/** Attributes of a tag; one that is null is left out. */
export type Attributes = Record<string, string | null>

/** Phrasing between the tags of an HTML element, which CommonMark leaves as they are. */
export function tag(
  name: string,
  attributes: Attributes,
  children: readonly PhrasingContent[] = [],
): PhrasingContent[] {
  return [openTag(name, attributes), ...children, { type: 'html', value: `</${name}>` }]
}

/** The tag that opens an element. */
export function openTag(name: string, attributes: Attributes): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`)
  return { type: 'html', value: `<${name}${written.join('')}>` }
}

/**
 * What an anchor says: the id of a block, its number, and what the block is where Markdown has no sign for it.
 * A number that is a word ("Working session") is set off by the separator of the language.
 */
export function anchor(
  attributes: { id: string | null; class?: string | null; marker?: string },
  number: string | null = null,
  separator: string | null = null,
): PhrasingContent[] {
  const { id, class: name = null, marker = null } = attributes
  const words: PhrasingContent[] = number === null ? [] : [{ type: 'text', value: number }]
  const opening = tag('a', { id, class: name, 'data-marker': marker }, words)
  if (number === null) return opening
  if (separator === null) return [...opening, { type: 'text', value: ' ' }]
  return [...opening, ...tag('span', { class: 'separator' }, [{ type: 'text', value: separator }])]
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replaceAll('\n', '&#10;')
}
