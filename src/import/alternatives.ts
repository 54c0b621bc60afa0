import { child, descendants, elements, type XmlElement } from '../archive/xml.js'

/** Elements that say something. */
const saying = [
  'w:t',
  'w:drawing',
  'w:pict',
  'w:sym',
  'a:t',
  'm:t',
  'wps:txbx',
  'pic:pic',
  'v:textbox',
  'v:imagedata',
]

/** What of several forms of the same content is read: the first that says something (ECMA-376 part 3, 10.2). */
export function alternatives(element: XmlElement): XmlElement {
  const choices = elements(element).filter(({ name }) => name === 'mc:Choice')
  const fallback = child(element, 'mc:Fallback')
  return (
    [...choices, ...(fallback ? [fallback] : [])].find((one) =>
      saying.some((name) => descendants(one, name).length > 0),
    ) ?? { name: 'mc:Choice', attributes: {}, children: [] }
  )
}
