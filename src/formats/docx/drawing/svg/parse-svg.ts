import { SaxesParser } from 'saxes'

export interface SvgElement {
  name: string
  attributes: Record<string, string>
  children: (SvgElement | string)[]
}

/** Reads a cleaned SVG; throws where it is not well-formed. */
export function parseSvg(bytes: Uint8Array): SvgElement {
  const parser = new SaxesParser()
  const root: SvgElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const element: SvgElement = { name: tag.name, attributes: tag.attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(new TextDecoder().decode(bytes)).close()
  const [svg] = childElements(root)
  if (!svg) throw new Error('Unexpected empty SVG')
  return svg
}

export function childElements(element: SvgElement): SvgElement[] {
  return element.children.filter((child): child is SvgElement => typeof child !== 'string')
}

/** A length in user units, or null. */
export function numberIn(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number.parseFloat(value)
  return Number.isFinite(number) ? number : null
}
