import { SaxesParser } from 'saxes'

/** An element of a part, by its qualified name as Word writes it. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Reads a part; throws where it is not well-formed. */
export function parseXml(bytes: Uint8Array, name: string): XmlElement {
  const parser = new SaxesParser()
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw new Error(`Unexpected XML in \`${name}\`: ${error.message}`)
  })
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(new TextDecoder().decode(bytes)).close()
  const [document] = elements(root)
  if (!document) throw new Error(`Unexpected empty part \`${name}\``)
  return document
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string')
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent).find((element) => element.name === name)
}

/** `w:val` of a child, or null. */
export function valueIn(parent: XmlElement | undefined, name: string): string | null {
  return child(parent, name)?.attributes['w:val'] ?? null
}

/** A toggle that is there and not switched off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = child(parent, name)
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1')
}

export function textOf(element: XmlElement): string {
  return element.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('')
}

/** Descendants by name of elements that are asked for many names. */
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, XmlElement[]>>()

/** Remembers the descendants of a whole part, which rules ask for one after the other. */
export function index(part: XmlElement): void {
  if (indexes.has(part)) return
  const names = new Map<string, XmlElement[]>()
  for (const element of descendants(part, null)) {
    const known = names.get(element.name)
    if (known) known.push(element)
    else names.set(element.name, [element])
  }
  indexes.set(part, names)
}

/** All descendants of a name, or of any, in reading order. */
export function descendants(parent: XmlElement, name: string | null): readonly XmlElement[] {
  const known = indexes.get(parent)
  if (known && name !== null) return known.get(name) ?? []
  const found: XmlElement[] = []
  collect(parent, name, found)
  return found
}

function collect(parent: XmlElement, name: string | null, found: XmlElement[]): void {
  for (const part of parent.children) {
    if (typeof part === 'string') continue
    if (name === null || part.name === name) found.push(part)
    collect(part, name, found)
  }
}
