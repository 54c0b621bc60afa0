import type { Element, ElementContent, Root } from 'hast'
import type { Report } from '../../model/report.js'
import { type Child, element } from '../html/element.js'
import type { Chapter } from './chapters.js'
import { childElements, classesOf, elementIn, headingIn } from './query.js'

/** The navigation document (EPUB 3.3, section 7). */
export interface Navigation {
  name: string
  title: string
  content: ElementContent[]
  /** Whether readers come to it as to a page: the report has contents. */
  isPage: boolean
}

const name = 'contents.xhtml'

/**
 * The outline of the report with each section and each block that is a heading, and the landmarks. There is no list of
 * pages: an edition with pages may have others.
 *
 * @param words What contents are called in the language.
 */
export function navigation(
  page: Root,
  report: Report,
  words: string,
  chapters: readonly Chapter[],
): Navigation {
  const title = report.contents?.label ?? words
  const lines = linesOf(page)
  const items = chapters.flatMap((chapter) =>
    chapter.kind === 'titlepage'
      ? []
      : chapter.kind === 'bodymatter'
        ? outlineOf(chapter.content, chapter.name, lines)
        : [element('li', { className: ['back'] }, element('a', { href: chapter.name }, chapter.title))],
  )
  // A list has members: a report without a heading leads to its title.
  const shown = items.length > 0 ? items : landmarksOf(chapters.slice(0, 1), null)
  return {
    name,
    title,
    isPage: report.contents !== null,
    content: [
      element(
        'nav',
        { className: ['contents'], role: 'doc-toc', 'epub:type': 'toc' },
        element('h1', {}, title),
        element('ol', {}, shown),
      ),
      element(
        'nav',
        { className: ['landmarks'], ariaLabel: title, hidden: true, 'epub:type': 'landmarks' },
        element('ol', {}, landmarksOf(chapters, report.contents === null ? null : { name, title })),
      ),
    ],
  }
}

/** The first chapter of each kind, and the contents where readers come to them as to a page. */
function landmarksOf(
  chapters: readonly Chapter[],
  contents: { name: string; title: string } | null,
): Element[] {
  const first = chapters.filter(({ kind }, index) => chapters.findIndex((one) => one.kind === kind) === index)
  const landmark = (type: string, href: string, title: string) =>
    element('li', {}, element('a', { 'epub:type': type, href }, title))
  return [
    ...(contents ? [landmark('toc', contents.name, contents.title)] : []),
    ...first.map((chapter) => landmark(chapter.kind, chapter.name, chapter.title)),
  ]
}

/** Lines of the page's own contents, by the id that they lead to. */
function linesOf(page: Root): Map<string, Element> {
  const found = new Map<string, Element>()
  const nav = navIn(page)
  const list = nav && elementIn(nav, 'ol')
  for (const item of list ? childElements(list) : []) {
    const [link] = childElements(item)
    if (typeof link?.properties.href === 'string') found.set(link.properties.href.slice(1), link)
  }
  return found
}

function navIn(page: Root): Element | null {
  const body = elementIn(page, 'body')
  const isContents = (one: Element) => one.tagName === 'nav' && classesOf(one).includes('contents')
  return (body && childElements(body).find(isContents)) ?? null
}

/** Sections and blocks with headings, each with what it holds. */
function outlineOf(
  nodes: readonly ElementContent[],
  file: string,
  lines: ReadonlyMap<string, Element>,
): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.type !== 'element') return []
    const inner = outlineOf(node.children, file, lines)
    const heading = node.tagName === 'section' ? headingIn(node) : null
    const { id } = node.properties
    if (!heading || typeof id !== 'string') return inner
    const line = lines.get(id)
    const words: Child = cleaned(line?.children ?? heading.children)
    return [
      element(
        'li',
        line ? { className: ['entry'] } : {},
        element('a', { href: `${file}#${id}` }, words),
        inner.length > 0 ? element('ol', {}, inner) : null,
      ),
    ]
  })
}

/** Words of a heading inside a link: without marks of notes, places, and links of their own. */
function cleaned(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (node.properties.role === 'doc-noteref') return []
    const children = cleaned(node.children)
    // What raised the mark of a note holds nothing any more.
    if (node.tagName === 'a' || (children.length === 0 && node.children.length > 0)) return children
    const { id: _, ...properties } = node.properties
    return [{ ...node, properties, children }]
  })
}
