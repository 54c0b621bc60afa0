import type { Element, ElementContent, Root } from 'hast'
import { child, elements, textOf, type XmlElement } from '../../archive/xml.js'
import { foreign } from '../html/foreign.js'
import { find } from '../html/query.js'
import type { EditionReading } from '../reading.js'
import { element, headingWords, isHeading, letters } from './book-text.js'
import { joinedLinks } from './joined-links.js'
import type { Book } from './open-book.js'
import { readContents } from './read-contents.js'
import type { BookItem, StatedPackage } from './read-package.js'
import { toHast } from './to-hast.js'

type Finding = EditionReading['findings'][number]

/** A book as one page, and its outline. */
export interface BookPage {
  root: Root
  findings: Finding[]
  /** Titles of sections and of blocks with headings, as the contents list them. */
  outline: string[]
}

/** Joins the documents of a book in the order of reading to one page of HTML, whose links and pictures stand inside it. */
export function pageOf(book: Book, stated: StatedPackage): BookPage {
  const documents = new Map<string, XmlElement>()
  const listed = stated.contents ? [...stated.spine, stated.contents] : stated.spine
  for (const { name } of listed) if (!documents.has(name)) documents.set(name, book.document(name))
  const { bodies, findings } = joinedLinks(book, documents)
  const contents = readContents(stated, bodies)
  const parts = stated.spine.flatMap((item) => partsOf(item, stated, bodies))
  return {
    root: {
      type: 'root',
      children: [
        element('html', { lang: stated.language, dir: stated.direction }, [
          element('head', {}, [element('title', {}, [{ type: 'text', value: stated.title }])]),
          element('body', {}, inFrame(parts, contents.nav, stated)),
        ]),
      ],
    },
    findings: [
      ...[...documents].flatMap(([name, document]) => frameOf(name, document, stated)),
      ...findings,
      ...contents.findings,
    ],
    outline: contents.outline,
  }
}

function partsOf(
  item: BookItem,
  { contents }: StatedPackage,
  bodies: ReadonlyMap<string, Element>,
): ElementContent[] {
  return item.name === contents?.name ? [] : (bodies.get(item.name)?.children ?? [])
}

/** Title block first, colophon last, the text between them; a second of either stays in the text, where it is not expected. */
function inFrame(
  parts: readonly ElementContent[],
  nav: Element | null,
  stated: StatedPackage,
): ElementContent[] {
  const isPart =
    (name: string) =>
    (part: ElementContent | undefined): part is Element =>
      part?.type === 'element' && part.tagName === name
  const opening = isPart('header')(parts[0]) ? [parts[0] as Element] : []
  const closing = isPart('footer')(parts.at(-1)) ? [parts.at(-1) as Element] : []
  const main = parts.slice(opening.length, parts.length - closing.length)
  const isShown = stated.spine.some(({ name }) => name === stated.contents?.name)
  return [...opening, ...(nav && isShown ? [nav] : []), element('main', {}, main), ...closing]
}

/** Head and root of a document: its title is its own heading or the report's, and nothing else is loaded than the sheet. */
function frameOf(name: string, document: XmlElement, stated: StatedPackage): Finding[] {
  const head = child(document, 'head')
  const body = child(document, 'body')
  if (document.name !== 'html' || !head || !body)
    throw new Error(`Unexpected document \`${name}\` without head and body`)
  const { lang, dir, 'xml:lang': xmlLanguage } = document.attributes
  const parts = elements(head)
  const title = child(head, 'title')
  const own = find({ type: 'root', children: [toHast(body)] } as Root, isHeading)
  const known = [stated.title, own ? headingWords(own) : stated.title].map(letters)
  const isHead =
    parts.map((part) => part.name).join(' ') === 'title link' &&
    JSON.stringify(parts[1]?.attributes) ===
      JSON.stringify({ rel: 'stylesheet', type: 'text/css', href: 'style.css' })
  const isSame = lang === stated.language && xmlLanguage === lang && dir === stated.direction
  const attributes = Object.keys(document.attributes).sort().join(' ')
  return [
    ...(isHead && attributes === 'dir lang xml:lang xmlns xmlns:epub'
      ? []
      : [foreign(name, 'Unexpected head or root of a document')]),
    ...(isSame ? [] : [foreign(name, `Unexpected language \`${lang ?? ''}\` or direction of a document`)]),
    ...(known.includes(letters(title ? textOf(title) : ''))
      ? []
      : [foreign(name, 'Unexpected title of a document')]),
    ...(Object.keys(body.attributes).length === 0 ? [] : [foreign(name, 'Unexpected attributes of `body`')]),
  ]
}
