import type { XmlComponent } from 'docx'
import { pictureMediaTypes } from '../../../model/picture-media-types.js'
import { element } from '../xml/element.js'

const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  ...pictureMediaTypes,
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** Every part that a document has, but for relationships and pictures, in the order of their names. */
export const partTypes: Readonly<Record<string, string>> = {
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'word/document.xml': `${word}.document.main+xml`,
  'word/fontTable.xml': `${word}.fontTable+xml`,
  'word/footer1.xml': `${word}.footer+xml`,
  'word/footer2.xml': `${word}.footer+xml`,
  'word/footnotes.xml': `${word}.footnotes+xml`,
  'word/header1.xml': `${word}.header+xml`,
  'word/numbering.xml': `${word}.numbering+xml`,
  'word/settings.xml': `${word}.settings+xml`,
  'word/styles.xml': `${word}.styles+xml`,
  'word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
}

/** `[Content_Types].xml` for the parts above and these pictures. */
export function contentTypes(pictures: readonly string[]): XmlComponent {
  const used = new Set(['rels', 'xml', ...pictures.map((name) => name.slice(name.lastIndexOf('.') + 1))])
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...Object.entries(endings)
      .filter(([ending]) => used.has(ending))
      .map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
    ...Object.entries(partTypes).map(([part, type]) =>
      element('Override', { PartName: `/${part}`, ContentType: type }),
    ),
  )
}
