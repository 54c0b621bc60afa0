import { type BaseXmlComponent, DocumentAttributes, type IXmlableObject, XmlComponent } from 'docx'
import { xmlText } from './xml-text.js'

export type Attributes = Record<string, string | number | boolean | null | undefined>
type Namespace = ConstructorParameters<typeof DocumentAttributes>[0][number]
type Child = XmlComponent | string | null | undefined

/**
 * An element that docx has no class for, or writes otherwise than we need it. Attributes that are null or undefined
 * are left out, and so are null children; a string is text.
 *
 * @param name Qualified name, such as `w:p`.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): XmlComponent {
  return new Element(name, writtenAttributes(attributes), children)
}

/** The root of a part, with the namespaces of these prefixes. */
export function rootElement(
  name: string,
  prefixes: readonly Namespace[],
  ...children: readonly Child[]
): XmlComponent {
  return new Element(name, new DocumentAttributes(prefixes), children)
}

/** `<name w:val="…"/>`, or nothing for a null or undefined value. */
export function value(
  name: string,
  content: string | number | boolean | null | undefined,
): XmlComponent | null {
  return content === null || content === undefined ? null : element(name, { 'w:val': content })
}

/** Attributes as docx's components hold them when they are written; several of them add up. */
export function writtenAttributes(attributes: Attributes): IXmlableObject {
  const written: Record<string, string | number | boolean> = {}
  for (const name in attributes) {
    const content = attributes[name]
    if (content === null || content === undefined) continue
    written[name] = typeof content === 'string' ? xmlText(content) : content
  }
  return { _attr: written }
}

class Element extends XmlComponent {
  constructor(name: string, attributes: IXmlableObject | BaseXmlComponent, children: readonly Child[]) {
    super(name)
    this.root.push(attributes)
    for (const child of children) {
      if (child === null || child === undefined) continue
      this.root.push(typeof child === 'string' ? xmlText(child) : child)
    }
  }
}
