import { child, elements, textOf, type XmlElement } from '../../archive/xml.js'
import type { Book } from './open-book.js'

/** A file that the package names. */
export interface BookItem {
  id: string
  name: string
  mediaType: string
  properties: string | null
}

/** A statement about the book: the name of its element, or the property of a `meta`. */
export interface Statement {
  name: string
  said: string
  /** What it refines, by id. */
  refines: string | null
  id: string | null
}

/** What the package says (EPUB 3.3, section 5). */
export interface StatedPackage {
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  items: readonly BookItem[]
  /** The documents in the order of reading. */
  spine: readonly BookItem[]
  /** The document of the contents. */
  contents: BookItem | null
  progression: string | null
  statements: readonly Statement[]
}

/** Reads the package document. Throws where it names a document that its manifest does not hold. */
export function readPackage({ package: root }: Pick<Book, 'package'>): StatedPackage {
  const [metadata, manifest, spine] = ['metadata', 'manifest', 'spine'].map((name) => child(root, name))
  const items = (manifest ? elements(manifest) : []).map(itemOf)
  const byId = new Map(items.map((item) => [item.id, item]))
  const statements = (metadata ? elements(metadata) : []).map(statementOf)
  return {
    language: root.attributes['xml:lang'] ?? '',
    direction: root.attributes.dir === 'rtl' ? 'rtl' : 'ltr',
    title: statements.find(({ name }) => name === 'dc:title')?.said ?? '',
    items,
    spine: (spine ? elements(spine) : []).map(({ attributes }) => {
      const item = byId.get(attributes.idref ?? '')
      if (!item) throw new Error(`Unexpected \`${attributes.idref}\` in the order of reading`)
      return item
    }),
    contents: items.find(({ properties }) => properties === 'nav') ?? null,
    progression: spine?.attributes['page-progression-direction'] ?? null,
    statements,
  }
}

function itemOf({ attributes }: XmlElement): BookItem {
  return {
    id: attributes.id ?? '',
    name: attributes.href ?? '',
    mediaType: attributes['media-type'] ?? '',
    properties: attributes.properties ?? null,
  }
}

function statementOf(element: XmlElement): Statement {
  const { name, attributes } = element
  return {
    name: name === 'meta' ? (attributes.property ?? '') : name,
    said: textOf(element),
    refines: attributes.refines?.replace(/^#/u, '') ?? null,
    id: attributes.id ?? null,
  }
}
