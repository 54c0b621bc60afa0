import type { Report } from '../../../model/report.js'
import { element, text, type Xml, xmlPart } from '../xml/xml.js'

/** `docProps/core.xml`. Dates come from the publication; without one there are none. */
export function corePart({ metadata, language }: Report): Uint8Array {
  const line = (name: string, content: string | null): Xml | null =>
    content ? element(name, {}, text(content)) : null
  const date = (name: string): Xml | null =>
    metadata.published
      ? element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(`${metadata.published}T00:00:00Z`))
      : null
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
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
    ),
  )
}
