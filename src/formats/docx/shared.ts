import { type IContext, type IXmlableObject, XmlComponent } from 'docx'

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
