import { child, descendants, elements, textOf, valueIn, type XmlElement } from '../../archive/xml.js'
import { type Lists, readLists } from './lists.js'
import { type Parts, partOf } from './parts.js'
import { readStyles, type Styles } from './styles.js'

/** What a reader needs to know of a Word file besides the running text. */
export interface WordPackage {
  document: XmlElement
  footnotes: XmlElement | null
  styles: Styles
  lists: Lists
  /** Word's format for the numbers of notes. */
  noteFormat: string
  /** Targets by relationship id, for the document and for its notes. */
  links: { document: ReadonlyMap<string, string>; footnotes: ReadonlyMap<string, string> }
  /** The tag of the document as its author wrote it. */
  language: string
  title: string
  /** Ids behind names of bookmarks that do not say them. */
  aliases: ReadonlyMap<string, string>
  /** Tags as written, by Word's tags. */
  languages: ReadonlyMap<string, string>
}

export function openPackage(parts: Parts): WordPackage {
  const part = (name: string) => partOf(parts, name)
  const optional = (name: string) => parts.get(name) ?? null
  const core = part('docProps/core.xml')
  const property = (name: string) => {
    const element = child(core, name)
    return element ? textOf(element) : ''
  }
  const settings = part('word/settings.xml')
  const variables = descendants(settings, 'w:docVar').map(({ attributes }): [string, string] => [
    attributes['w:name'] ?? '',
    attributes['w:val'] ?? '',
  ])
  const named = (prefix: string) =>
    new Map(
      variables
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    )
  return {
    document: part('word/document.xml'),
    footnotes: optional('word/footnotes.xml'),
    styles: readStyles(part('word/styles.xml')),
    noteFormat: valueIn(child(settings, 'w:footnotePr'), 'w:numFmt') ?? 'decimal',
    lists: readLists(optional('word/numbering.xml')),
    links: {
      document: linksOf(optional('word/_rels/document.xml.rels')),
      footnotes: linksOf(optional('word/_rels/footnotes.xml.rels')),
    },
    language: property('dc:language'),
    title: property('dc:title'),
    aliases: named('bookmark:'),
    languages: named('language:'),
  }
}

function linksOf(part: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    (part ? elements(part) : []).map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  )
}

/** The id that a bookmark's name stands for. */
export function idOfName({ aliases }: Pick<WordPackage, 'aliases'>, name: string): string {
  return aliases.get(name) ?? name.replaceAll('_', '-')
}
