import type { Report } from '../../../model/report.js'
import { element, text, xmlPart } from '../xml/xml.js'

/** `docProps/app.xml`: who published it. */
export function appPart({ metadata }: Report, pageCount: number): Uint8Array {
  return xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Pages', {}, text(String(pageCount))),
      metadata.publisher ? element('Company', {}, text(metadata.publisher)) : null,
    ),
  )
}
