import { PDFArray, type PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { append, largestOf } from '../../model/arrays.js'
import { lostLinks } from '../lost-links.js'
import type { EditionReading } from '../reading.js'
import { entry, type Objects } from './objects.js'
import { destination } from './speak.js'
import type { Tag } from './tree.js'

type Finding = EditionReading['findings'][number]

/** Where an element begins. */
interface Beginning {
  /** Reference of its page. */
  page: string
  /** Of its first words, or of the upper edge of its picture; null where neither is known. */
  y: number | null
}

/** Points from the place where a link leads down to the base of the first line there. */
const mostAbove = 60
/** Points by which each of the marks that an author stacks on a letter may raise its line. */
const mostEachMark = 12
/** Points by which the mark of an item may stand above what it marks. */
const mostBelow = 20

/**
 * Names and bookmarks lead to the elements that they name (ISO 32000-1 §12.3.2): to their page, just above their words;
 * and links lead to names.
 */
export function checkDestinations(objects: Objects, catalog: PDFDict, document: Tag): Finding[] {
  const links: { place: string; target: string }[] = []
  const elements = new Map<string, Tag>()
  const headings: Tag[] = []
  // Notes are no part of the outline: no bookmark leads to a heading in one.
  const visit = (tag: Tag, isInNote: boolean) => {
    if (tag.id !== null) elements.set(tag.id, tag)
    if (/^H\d$/u.test(tag.type) && tag.kind !== 'title' && !isInNote) headings.push(tag)
    for (const kid of tag.kids) {
      if (kid.node === 'tag') visit(kid, isInNote || isNote(tag))
      if (kid.node === 'annotation') links.push({ place: tag.type, target: destination(objects, kid.dict) })
    }
  }
  visit(document, false)
  const leads = (place: PDFObject | undefined, tag: Tag | undefined) =>
    tag !== undefined && leadsTo(objects, place, tag)
  const names = objects.dict(entry(objects.dict(entry(catalog, 'Names')), 'Dests'))
  const pairs = objects.array(entry(names, 'Names'))
  const lost = pairs.flatMap((key, index) => {
    if (index % 2 !== 0) return []
    const name = objects.name(key) ?? ''
    return leads(pairs[index + 1], elements.get(name)) ? [] : [name]
  })
  const places = bookmarks(objects, objects.dict(entry(catalog, 'Outlines')), new Set())
  const astray = places.findIndex((place, index) => !leads(place, headings[index]))
  const known = new Set(pairs.flatMap((key, index) => (index % 2 === 0 ? [objects.name(key) ?? ''] : [])))
  return [
    ...lostLinks(links, known),
    ...lost.slice(0, 1).map((name) => forged(name, 'name that leads elsewhere than to its element')),
    ...(entry(names, 'Kids') ? [forged('names', 'names that stand in another tree')] : []),
    ...(astray < 0
      ? []
      : [forged(`bookmark ${astray + 1}`, 'bookmark that leads elsewhere than to its heading')]),
  ]
}

function isNote({ type }: Tag): boolean {
  return type === 'Note' || type === 'FENote'
}

/** Where bookmarks lead, in their order. */
function bookmarks(objects: Objects, parent: PDFDict | null, seen: Set<PDFDict>): (PDFObject | undefined)[] {
  const found: (PDFObject | undefined)[] = []
  for (
    let item = objects.dict(entry(parent, 'First'));
    item && !seen.has(item);
    item = objects.dict(entry(item, 'Next'))
  ) {
    seen.add(item)
    found.push(entry(item, 'Dest') ?? entry(item, 'A'))
    if (seen.size < mostBookmarks) append(found, bookmarks(objects, item, seen))
  }
  return found
}

/** More than any document has, fewer than exhaust the stack. */
const mostBookmarks = 5000

/** `[page /XYZ null y null]`, alone or in a dictionary beside the element itself. */
function leadsTo(objects: Objects, place: PDFObject | undefined, tag: Tag): boolean {
  const found = objects.resolve(place)
  if (!(found instanceof PDFArray)) {
    const dict = objects.dict(found)
    const structure = objects.array(entry(dict, 'SD'))
    const element = objects.dict(structure[0])
    const isElement = structure.length === 0 || objects.name(entry(element, 'ID')) === tag.id
    return (
      dict !== null && isElement && entry(dict, 'D') !== undefined && leadsTo(objects, entry(dict, 'D'), tag)
    )
  }
  const [page, fit, left, top, zoom] = found.asArray()
  const own = beginningOf(tag)
  const y = objects.number(top)
  const isPlain =
    objects.text(fit) === 'XYZ' && objects.number(left) === null && objects.number(zoom) === null
  // An element that holds nothing, such as a picture that only adorns, stands on no page.
  if (own === null) return isPlain && page instanceof PDFRef
  const isPage = page instanceof PDFRef && page.toString() === own.page
  return (
    isPlain &&
    isPage &&
    y !== null &&
    (own.y === null ||
      (y - own.y >= -mostBelow &&
        y - highest(tag, own.page, own.y) <= mostAbove + mostEachMark * stackedMarks(tag)))
  )
}

function beginningOf(tag: Tag): Beginning | null {
  for (const kid of tag.kids) {
    if (kid.node === 'text')
      return { page: kid.page.toString(), y: tag.type === 'Figure' ? tag.top : (kid.pieces[0]?.y ?? null) }
    const inner = kid.node === 'tag' ? beginningOf(kid) : null
    if (inner) return inner
  }
  return null
}

/** The highest line or picture of an element on a page: its label may stand beside a lower one. */
function highest(tag: Tag, page: string, from: number): number {
  return tag.kids.reduce((most, kid) => {
    if (kid.node === 'tag') return highest(kid, page, most)
    if (kid.node !== 'text' || kid.page.toString() !== page) return most
    return largestOf(
      kid.pieces.map(({ y }) => y),
      Math.max(most, tag.type === 'Figure' ? (tag.top ?? most) : most),
    )
  }, from)
}

/** The most marks that one letter of an element bears. */
function stackedMarks(tag: Tag): number {
  return largestOf(
    tag.kids.map((kid) => {
      if (kid.node === 'tag') return stackedMarks(kid)
      const text = kid.node === 'text' ? kid.pieces.map((piece) => piece.text).join('') : ''
      return largestOf(
        Array.from(text.normalize('NFD').matchAll(/\p{M}+/gu), ([marks]) => marks.length),
        0,
      )
    }),
    0,
  )
}

function forged(place: string, what: string): Finding {
  return { rule: 'forged-destination', place: place.slice(0, 80), message: `Unexpected ${what}` }
}
