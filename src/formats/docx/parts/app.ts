import type { XmlComponent } from 'docx'
import type { Report } from '../../../model/report.js'
import { element } from '../xml/element.js'

/** `docProps/app.xml`: who published it. */
export function appPart({ metadata }: Report): XmlComponent {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    metadata.publisher ? element('Company', {}, metadata.publisher) : null,
  )
}
