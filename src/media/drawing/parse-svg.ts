import { SaxesParser } from 'saxes'

/** An element of a drawing. */
export interface SvgElement {
  name: string
  attributes: Record<string, string>
  children: (SvgElement | string)[]
}

/** Reads an SVG whose well-formedness was checked when it was cleaned. */
export function parseSvg(bytes: Uint8Array): SvgElement {
  const parser = new SaxesParser({ xmlns: false })
  const root: SvgElement = { name: '#document', attributes: {}, children: [] }
  const open = [root]
  parser.on('opentag', (tag) => {
    const element: SvgElement = { name: local(tag.name), attributes: {}, children: [] }
    for (const [name, value] of Object.entries(tag.attributes))
      element.attributes[local(name)] = String(value)
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const words = (text: string) => {
    open.at(-1)?.children.push(text)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.write(new TextDecoder().decode(bytes)).close()
  const [svg] = childElements(root)
  if (!svg) throw new Error('The drawing is empty.')
  return svg
}

/** `xlink:href` is read as `href`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

export function childElements(element: SvgElement): SvgElement[] {
  return element.children.filter((child): child is SvgElement => typeof child !== 'string')
}
