import { plainText } from '../../../model/plain-text.js'
import type { Report, ReportNode, Section } from '../../../model/report.js'
import { childrenOf } from '../../../model/walk.js'
import type { Location } from '../layout/locate.js'
import type { PdfReference } from '../text/types.js'
import type { ReportDocument } from './document.js'

/** A bookmark and what stands below it. */
interface Bookmark {
  title: string
  target: string
  children: Bookmark[]
}

/** Bookmarks of a Report: sections and blocks of actions, with their numbers or labels. */
export function bookmarks(report: Report, separator: string): Bookmark[] {
  return below(report.children, separator)
}

/** Headings stand in quotations, boxes and items as well. */
function below(nodes: readonly ReportNode[], separator: string): Bookmark[] {
  return nodes.flatMap((node): Bookmark[] => {
    const children = below(childrenOf(node), separator)
    if (node.type === 'section') return [{ title: titleOf(node, separator), target: node.id, children }]
    return node.type === 'actions' ? [{ title: plainText(node.title), target: node.id, children }] : children
  })
}

function titleOf(node: Section, separator: string): string {
  // A picture at the end of a heading leaves the space before it.
  const title = plainText(node.title).trim()
  if (node.number) return `${node.number} ${title}`
  return node.label ? `${node.label}${separator}${title}` : title
}

/** How destinations are written: a page and, in PDF 2.0, the element as well. */
interface DestinationWriter {
  document: ReportDocument
  conformance: 'ua1' | 'ua2'
  locations: ReadonlyMap<string, Location>
  /** Structure elements by id. */
  elements: ReadonlyMap<string, PdfReference>
}

/** `[page XYZ null y null]`: the place, without changing the zoom. */
function explicitDestination(writer: DestinationWriter, id: string): unknown[] | null {
  const location = writer.locations.get(id)
  const page = location ? writer.document.pageReferences[location.page] : undefined
  if (!location || !page) return null
  const height = writer.document.pageHeights[location.page] ?? 0
  return [page, 'XYZ', null, height - Math.max(0, location.y - 4), null]
}

/** The same as a place in the structure (ISO 32000-2 §12.3.2.3). */
function structureDestination(writer: DestinationWriter, id: string): unknown[] | null {
  const explicit = explicitDestination(writer, id)
  const element = writer.elements.get(id)
  return explicit && element ? [element, ...explicit.slice(1)] : null
}

/** Writes bookmarks into pdfkit's outline, with our destinations. */
export function writeOutline(writer: DestinationWriter, bookmarks: readonly Bookmark[]): void {
  append(writer, writer.document.outline, bookmarks)
  writer.document.outline.outlineData.Count = bookmarks.length
}

function append(
  writer: DestinationWriter,
  parent: ReportDocument['outline'],
  bookmarks: readonly Bookmark[],
): void {
  for (const { title, target, children } of bookmarks) {
    const item = parent.addItem(title, { expanded: false })
    delete item.outlineData.Dest
    const explicit = explicitDestination(writer, target)
    const structure = structureDestination(writer, target)
    if (writer.conformance === 'ua1' && explicit) item.outlineData.Dest = explicit
    if (writer.conformance === 'ua2' && explicit)
      item.outlineData.A = { S: 'GoTo', D: explicit, ...(structure ? { SD: structure } : {}) }
    append(writer, item, children)
    // Closed: the number of items that opening it would show, negative (ISO 32000-1 §12.3.3).
    if (children.length > 0) item.outlineData.Count = -children.length
  }
}

/** Names and destinations of every id, in the order of their bytes. */
export function destinationNames(writer: DestinationWriter): unknown[] {
  const names = [...writer.locations.keys()].map((id) => ({ id, key: Buffer.from(id, 'utf8') }))
  names.sort((a, b) => Buffer.compare(a.key, b.key))
  return names.flatMap(({ id, key }) => {
    const explicit = explicitDestination(writer, id)
    if (!explicit) return []
    const structure = structureDestination(writer, id)
    return [key, writer.conformance === 'ua2' && structure ? { D: explicit, SD: structure } : explicit]
  })
}
