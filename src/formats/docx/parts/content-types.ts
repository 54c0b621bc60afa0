import { element, xmlPart } from '../xml/xml.js'

const defaults: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  emf: 'image/x-emf',
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const overrides: Record<string, string> = {
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

/** `[Content_Types].xml` for the parts of the package. */
export function contentTypes(parts: readonly string[]): Uint8Array {
  const endings = new Set(parts.map((part) => part.slice(part.lastIndexOf('.') + 1)))
  return xmlPart(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...Object.entries(defaults)
        .filter(([ending]) => endings.has(ending))
        .map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
      ...parts
        .filter((part) => overrides[part] !== undefined)
        .sort()
        .map((part) => element('Override', { PartName: `/${part}`, ContentType: overrides[part] })),
    ),
  )
}
