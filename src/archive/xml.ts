import { SaxesParser } from 'saxes'

/** An element of a part, by its qualified name as Word writes it. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Deepest elements inside each other; every reader of a part follows them by calls. */
export const deepestXml = 400

/** How XML of others is read. */
export interface XmlReading {
  /** Prefixes by namespace: names come with these, whichever prefixes the part uses; an empty one leaves the bare name. */
  prefixes: Readonly<Record<string, string>>
  /** Whether comments and instructions to programs, which no reader hears, are refused. */
  isBare?: boolean
}

/**
 * Reads a part (XML 1.0). Entities that are not XML's own, and declarations of them, are never resolved.
 * @param reading - Where it is left out, names stay as the part writes them.
 * @throws where it is not well-formed, declares a document type, or nests deeper than {@link deepestXml}
 */
export function parseXml(bytes: Uint8Array, name: string, reading?: XmlReading): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const enter = (element: XmlElement) => {
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepestXml)
      throw new Error(`Unexpected XML in \`${name}\`: more than ${deepestXml} elements inside each other`)
  }
  const parser = reading ? namedByNamespace(reading.prefixes, enter) : namedAsWritten(enter)
  parser.on('error', (error) => {
    throw new Error(`Unexpected XML in \`${name}\`: ${error.message}`)
  })
  parser.on('doctype', () => {
    throw new Error(`Unexpected declaration of a document type in \`${name}\``)
  })
  const refuse = (what: string) => () => {
    throw new Error(`Unexpected ${what} in \`${name}\``)
  }
  if (reading?.isBare) {
    parser.on('comment', refuse('comment'))
    parser.on('processinginstruction', refuse('instruction to programs'))
  }
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close()
  const [document] = elements(root)
  if (!document) throw new Error(`Unexpected empty part \`${name}\``)
  return document
}

/** UTF-16 begins with a mark (XML 1.0, 4.3.3). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function namedAsWritten(enter: (element: XmlElement) => void): SaxesParser {
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => enter({ name: tag.name, attributes: tag.attributes, children: [] }))
  return parser
}

function namedByNamespace(
  prefixes: XmlReading['prefixes'],
  enter: (element: XmlElement) => void,
): SaxesParser {
  const parser = new SaxesParser({ xmlns: true })
  const nameOf = (uri: string, local: string, written: string) => {
    const prefix = Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined
    if (prefix === undefined) return written
    return prefix === '' ? local : `${prefix}:${local}`
  }
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const { uri, local, name, value } of Object.values(tag.attributes))
      attributes[uri === '' ? name : nameOf(uri, local, name)] = value
    enter({ name: nameOf(tag.uri, tag.local, tag.name), attributes, children: [] })
  })
  return parser as unknown as SaxesParser
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
