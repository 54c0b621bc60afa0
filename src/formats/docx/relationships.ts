import { XmlComponent } from 'docx'
import { append } from '../../model/arrays.js'
import { element, writtenAttributes } from './xml/element.js'

/** What one part of the package refers to. */
export interface Relationships {
  /** Number of the relationship, the same for the same target; its id is `rId` and the number. */
  add: (type: RelationshipType, target: string) => number
  isEmpty: () => boolean
  /** The part itself. */
  part: () => RelationshipsPart
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = {
  officeDocument: `${office}/officeDocument`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties: `${office}/extended-properties`,
  styles: `${office}/styles`,
  numbering: `${office}/numbering`,
  settings: `${office}/settings`,
  theme: `${office}/theme`,
  footnotes: `${office}/footnotes`,
  header: `${office}/header`,
  footer: `${office}/footer`,
  image: `${office}/image`,
  hyperlink: `${office}/hyperlink`,
} as const

export type RelationshipType = keyof typeof types

export function createRelationships(): Relationships {
  const numbers = new Map<string, number>()
  const entries: XmlComponent[] = []
  return {
    add(type, target) {
      const key = `${type} ${target}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = numbers.size + 1
      numbers.set(key, number)
      entries.push(
        element('Relationship', {
          Id: `rId${number}`,
          Type: types[type],
          Target: target,
          // A picture leads to a bookmark by a relationship inside the part.
          TargetMode: type === 'hyperlink' && !target.startsWith('#') ? 'External' : undefined,
        }),
      )
      return number
    },
    isEmpty: () => entries.length === 0,
    part: () => new RelationshipsPart(entries),
  }
}

/** A part of relationships as docx's Packer takes it: it counts them, and adds that of the font table. */
export class RelationshipsPart extends XmlComponent {
  constructor(entries: readonly XmlComponent[]) {
    super('Relationships')
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
    this.root.push(writtenAttributes({ xmlns }))
    append(this.root, entries)
  }

  get RelationshipCount(): number {
    return this.root.length - 1
  }
}
