import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Report } from '../../model/report.js'
import { childElements, classesOf, elementIn, headingIn, wordsOf } from './query.js'

/** A file of the book that holds text. */
export interface Chapter {
  /** Its name below the folder of the book. */
  name: string
  /** What it is called: its heading, else the title of the report. */
  title: string
  /** What it is (EPUB Structural Semantics Vocabulary 1.1). */
  kind: 'titlepage' | 'bodymatter' | 'endnotes' | 'colophon'
  content: ElementContent[]
}

/** The page as chapters, in the order of reading: title, what stands before the first section, sections, notes, colophon. */
export function chaptersOf(page: Root, report: Report, notesTitle: string): Chapter[] {
  const header = elementIn(page, 'header')
  const main = elementIn(page, 'main')
  const footer = elementIn(page, 'footer')
  const { title } = report.metadata
  const chapters: Chapter[] = []
  const add = (chapter: Omit<Chapter, 'name'>, name: string) =>
    chapters.push({ ...chapter, name: `${name}.xhtml` })
  if (header) add({ title, kind: 'titlepage', content: [withType(header, 'titlepage')] }, 'title')
  for (const [index, content] of divided(main?.children ?? []).entries()) {
    const [only] = content
    const isNotes = only?.type === 'element' && only.properties.role === 'doc-endnotes'
    if (isNotes) add({ title: notesTitle, kind: 'endnotes', content: [notesOf(only)] }, 'notes')
    else {
      const heading = only?.type === 'element' ? headingIn(only) : null
      add({ title: (heading && wordsOf(heading)) || title, kind: 'bodymatter', content }, `text-${index + 1}`)
    }
  }
  if (footer)
    add(
      {
        title: report.colophon?.label ?? title,
        kind: 'colophon',
        content: [colophonOf(footer)],
      },
      'colophon',
    )
  return withPlaces(chapters)
}

/** Each section begins a chapter, with what follows it up to the next. */
function divided(nodes: readonly RootContent[]): ElementContent[][] {
  const found: ElementContent[][] = []
  for (const node of nodes as readonly ElementContent[]) {
    const isOpening =
      node.type === 'element' && (classesOf(node).includes('depth-2') || classesOf(node).includes('notes'))
    const last = found.at(-1)
    if (last && !isOpening) last.push(node)
    else found.push([node])
  }
  return found
}

function withType(element: Element, type: string): Element {
  return { ...element, properties: { ...element.properties, 'epub:type': type } }
}

/** What assistive technology calls a colophon (DPUB-ARIA 1.1) is a section, and no footer. */
function colophonOf(footer: Element): Element {
  const { properties, ...section } = withType(footer, 'colophon')
  return { ...section, tagName: 'section', properties: { ...properties, role: 'doc-colophon' } }
}

/** Reading systems show a note where its mark is touched, if both say what they are. */
function notesOf(section: Element): Element {
  return {
    ...withType(section, 'endnotes'),
    children: section.children.map((part) =>
      part.type === 'element' && part.tagName === 'ol'
        ? {
            ...part,
            children: part.children.map((note) =>
              note.type === 'element' ? withType(note, 'endnote') : note,
            ),
          }
        : part,
    ),
  }
}

/** Links from one chapter to another name its file. */
function withPlaces(chapters: readonly Chapter[]): Chapter[] {
  const files = new Map<string, string>()
  const note = (nodes: readonly ElementContent[], name: string) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      if (typeof node.properties.id === 'string') files.set(node.properties.id, name)
      note(childElements(node), name)
    }
  }
  for (const { content, name } of chapters) note(content, name)
  return chapters.map((chapter) => ({
    ...chapter,
    content: chapter.content.map((node) => linked(node, chapter.name, files)),
  }))
}

function linked<Node extends ElementContent>(
  node: Node,
  own: string,
  files: ReadonlyMap<string, string>,
): Node {
  if (node.type !== 'element') return node
  const { href, role } = node.properties
  const file = typeof href === 'string' && href.startsWith('#') ? files.get(href.slice(1)) : undefined
  return {
    ...node,
    properties: {
      ...node.properties,
      ...(file === undefined || file === own ? {} : { href: `${file}${href}` }),
      ...(role === 'doc-noteref' ? { 'epub:type': 'noteref' } : {}),
    },
    children: node.children.map((child) => linked(child, own, files)),
  }
}
