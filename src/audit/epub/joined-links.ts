import type { Element } from 'hast'
import { child, descendants, type XmlElement } from '../../archive/xml.js'
import { foreign } from '../html/foreign.js'
import type { EditionReading } from '../reading.js'
import type { Book } from './open-book.js'
import { toHast } from './to-hast.js'

type Finding = EditionReading['findings'][number]

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/** Where each kind of structure may be named (EPUB Structural Semantics Vocabulary 1.1). */
const structures: Readonly<Record<string, RegExp>> = {
  header: /^titlepage$/u,
  section: /^(?:endnotes|colophon)$/u,
  li: /^endnote$/u,
  nav: /^(?:toc|landmarks)$/u,
  a: /^(?:noteref|toc|titlepage|bodymatter|endnotes|colophon)$/u,
}

/** The bodies of documents, whose links and pictures stand inside one page, and what does not. */
export function joinedLinks(
  book: Book,
  documents: ReadonlyMap<string, XmlElement>,
): { bodies: Map<string, Element>; findings: Finding[] } {
  const findings: Finding[] = []
  const places = new Map([...documents].map(([name, document]) => [name, idsIn(document)]))
  const bodies = new Map<string, Element>()
  for (const [name, document] of documents) {
    const body = child(document, 'body')
    if (!body) continue
    const change = (one: Element): Element => {
      const { 'epub:type': structure, 'xml:lang': language, ...properties } = one.properties
      if (structure !== undefined && !structures[one.tagName]?.test(String(structure)))
        findings.push(foreign(one.tagName, `Unexpected structure \`${structure}\``))
      if (language !== properties.lang)
        findings.push(foreign(one.tagName, `Unexpected language \`${language}\``))
      for (const key of Object.keys(properties))
        if (key.includes(':')) findings.push(foreign(one.tagName, `Unexpected attribute \`${key}\``))
      if (one.tagName === 'a') Object.assign(properties, linkOf(one, name, places, findings))
      if (one.tagName === 'img') Object.assign(properties, pictureOf(one, book, findings))
      if (properties.hidden === 'hidden') properties.hidden = true
      if (one.tagName !== 'section' || properties.role !== 'doc-colophon') return { ...one, properties }
      // Pages have a footer for it.
      delete properties.role
      return { ...one, tagName: 'footer', properties }
    }
    bodies.set(name, toHast(body, change))
  }
  return { bodies, findings }
}

function idsIn(document: XmlElement): Set<string> {
  return new Set(descendants(document, null).flatMap(({ attributes }) => attributes.id ?? []))
}

/** A link inside the book becomes one inside the page; one to another edition, one to the file beside this one. */
function linkOf(
  { properties }: Element,
  name: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
  findings: Finding[],
): Element['properties'] {
  const href = String(properties.href ?? '')
  if (properties.rel !== undefined || properties.hrefLang !== undefined) {
    const [file = '', folder = ''] = href.split('/').reverse()
    return /^https?:\/\//iu.test(href) ? { href: `../${folder}/${file}` } : {}
  }
  const [, file = '', place] = /^([\w.-]*\.xhtml)?(?:#(.*))?$/u.exec(href) ?? [null, '', undefined]
  if (file === '' && place === undefined) return {}
  const target = places.get(file === '' ? name : file)
  if (!target || (place !== undefined && !target.has(place)))
    findings.push(foreign('a', `Unexpected address \`${href.slice(0, 80)}\`, at which the book has no place`))
  if (file === name && place !== undefined)
    findings.push(foreign('a', `Unexpected file in the address \`${href.slice(0, 80)}\``))
  return { href: `#${place ?? file}` }
}

/** A picture with its bytes, as pages hold them. */
function pictureOf({ properties }: Element, book: Book, findings: Finding[]): Element['properties'] {
  const src = String(properties.src ?? '')
  const [, ending = ''] = /^pictures\/\d+\.(svg|png|jpeg)$/u.exec(src) ?? []
  const type = types[ending]
  if (type === undefined) {
    findings.push(foreign('img', `Unexpected picture \`${src.slice(0, 60)}\``))
    return { src: '' }
  }
  return { src: `data:${type};base64,${Buffer.from(book.file(src)).toString('base64')}` }
}
