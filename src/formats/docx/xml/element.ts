import {
  type BaseXmlComponent,
  DocumentAttributes,
  type IContext,
  type IXmlableObject,
  type ParagraphChild,
  XmlComponent,
} from 'docx'

type Attributes = Record<string, string | number | boolean | null | undefined>
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

/** Characters that XML 1.0 cannot hold (XML 1.0 §2.2); docx itself drops the first three stretches only. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text without what XML cannot hold. docx escapes it. */
export function xmlText(content: string): string {
  return content.replace(forbidden, '')
}

/** Content as docx's paragraphs and links take it: any component, though their types list classes only. */
export function paragraphChildren(content: readonly XmlComponent[]): readonly ParagraphChild[] {
  return content as readonly ParagraphChild[]
}

/** Components that many others hold, made and written once for a document: the properties of runs and paragraphs. */
export type Shared = (key: string, make: () => XmlComponent) => XmlComponent

export function createShared(): Shared {
  const known = new Map<string, XmlComponent>()
  return (key, make) => {
    const component = known.get(key) ?? new WrittenOnce(make())
    known.set(key, component)
    return component
  }
}

class WrittenOnce extends XmlComponent {
  readonly #component: XmlComponent
  #written: IXmlableObject | undefined

  constructor(component: XmlComponent) {
    super('')
    this.#component = component
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#written ??= this.#component.prepForXml(context)
    return this.#written
  }
}
