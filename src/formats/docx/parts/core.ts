import type { XmlComponent } from 'docx'
import type { Report } from '../../../model/report.js'
import { element, rootElement } from '../xml/element.js'

/** `docProps/core.xml`. Dates come from the publication, where docx's come from the clock; without one there are none. */
export function corePart({ metadata, language }: Report): XmlComponent {
  const line = (name: string, content: string | null): XmlComponent | null =>
    content ? element(name, {}, content) : null
  const date = (name: string): XmlComponent | null =>
    metadata.published
      ? element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${metadata.published}T00:00:00Z`)
      : null
  return rootElement(
    'cp:coreProperties',
    ['cp', 'dc', 'dcterms', 'xsi'],
    line('dc:title', metadata.title),
    line('dc:subject', metadata.subtitle),
    line('dc:creator', metadata.organisation ?? metadata.publisher),
    line('cp:keywords', metadata.keywords.join(', ')),
    line('dc:description', metadata.abstract),
    line('dc:identifier', metadata.symbol),
    line('dc:language', language),
    line('cp:contentStatus', metadata.status),
    date('dcterms:created'),
    date('dcterms:modified'),
  )
}
