import { element, type Xml, xmlPart } from './xml/xml.js'

/** What one part of the package refers to. */
export interface Relationships {
  /** Id of the relationship, the same for the same target. */
  add: (type: RelationshipType, target: string) => string
  isEmpty: () => boolean
  part: () => Uint8Array
}

const types = {
  officeDocument: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties:
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  styles: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
  numbering: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
  settings: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings',
  fontTable: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable',
  theme: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme',
  footnotes: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes',
  header: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header',
  footer: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer',
  image: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image',
  hyperlink: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
} as const

export type RelationshipType = keyof typeof types

export function createRelationships(): Relationships {
  const ids = new Map<string, string>()
  const entries: Xml[] = []
  return {
    add(type, target) {
      const key = `${type} ${target}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = `rId${ids.size + 1}`
      ids.set(key, id)
      entries.push(
        element('Relationship', {
          Id: id,
          Type: types[type],
          Target: target,
          TargetMode: type === 'hyperlink' ? 'External' : undefined,
        }),
      )
      return id
    },
    isEmpty: () => entries.length === 0,
    part: () =>
      xmlPart(
        element(
          'Relationships',
          { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
          ...entries,
        ),
      ),
  }
}
