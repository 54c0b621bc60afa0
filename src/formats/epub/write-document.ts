import type { Element, ElementContent } from 'hast'
import { find, html } from 'property-information'
import type { ElementContent as XmlContent } from 'xast'
import { writeXml, xml } from '../../archive/write-xml.js'
import type { Report } from '../../model/report.js'

/** A document of the book. */
export interface BookDocument {
  name: string
  title: string
  content: ElementContent[]
}

/** Writes a document as XHTML (EPUB 3.3, section 6.1). */
export function writeDocument({ title, content }: BookDocument, { language, direction }: Report): Uint8Array {
  return writeXml(
    xml(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
        dir: direction,
      },
      xml(
        'head',
        {},
        xml('title', {}, title.replace(/\s+/gu, ' ').trim()),
        xml('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      xml('body', {}, content.flatMap(toXml)),
    ),
    '<!DOCTYPE html>',
  )
}

function toXml(node: ElementContent): XmlContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') throw new Error(`No document of ours holds a ${node.type}`)
  return [xml(node.tagName, attributesOf(node), node.children.flatMap(toXml))]
}

function attributesOf({ properties }: Element): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    const name = property.includes(':') ? property : find(html, property).attribute
    attributes[name] = value === true ? name : Array.isArray(value) ? value.join(' ') : String(value)
    if (name === 'lang') attributes['xml:lang'] = String(value)
  }
  return attributes
}
