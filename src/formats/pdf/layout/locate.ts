import type { ContentOwner } from '../content/node.js'
import type { StructureElement } from '../tags/element.js'
import type { GalleyItem } from './galley-item.js'
import type { Layout } from './lay-out.js'

/** Where an id of the Report begins: 0-based page, and y from its top. */
export interface Location {
  page: number
  y: number
}

/**
 * Places of all ids of a structure tree: an element begins where the first and highest of what belongs to it is drawn.
 * One of which nothing is drawn begins where what follows it does, or else where all ends.
 */
export function locate(layout: Layout, document: StructureElement): Map<string, Location> {
  const elements: StructureElement[] = []
  const parents = new Map<StructureElement, StructureElement>()
  collect(document, elements, parents)
  const drawn = drawnPlaces(layout, parents)
  const found = new Map<string, Location>()
  let next = lastPlace(layout)
  for (const element of elements.reverse()) {
    next = drawn.get(element) ?? next
    if (element.id !== null) found.set(element.id, next)
  }
  return found
}

/** An element and all inside it, in reading order. */
function collect(
  element: StructureElement,
  elements: StructureElement[],
  parents: Map<StructureElement, StructureElement>,
): void {
  elements.push(element)
  for (const kid of element.kids) {
    if (kid.node !== 'element') continue
    parents.set(kid, element)
    collect(kid, elements, parents)
  }
}

function drawnPlaces(
  layout: Layout,
  parents: ReadonlyMap<StructureElement, StructureElement>,
): Map<StructureElement, Location> {
  const places = new Map<StructureElement, Location>()
  const pictures = new Map<StructureElement, Location>()
  const note = (items: readonly GalleyItem[], page: number, top: number) => {
    for (const item of items) {
      const place = { page, y: top + item.y }
      if (item.kind === 'picture') pictures.set(item.placed.element, place)
      for (const owner of ownersOf(item)) reach(places, parents, owner, place)
    }
  }
  layout.pages.forEach((page, index) => {
    for (const { box, y } of page.placed) note(layout.boxes[box]?.items ?? [], index, y)
    for (const { id, from, to, y } of page.notes) {
      let top = y
      for (const line of layout.notes.get(id)?.lines.slice(from, to) ?? []) {
        note(line.items, index, top)
        top += line.height
      }
    }
  })
  // A figure begins on the page of its picture, which its readers come to first.
  for (const [element, picture] of pictures)
    if (places.get(element)?.page !== picture.page) places.set(element, picture)
  return places
}

/** Sets the place of an element and of all that hold it, unless they begin before it. */
function reach(
  places: Map<StructureElement, Location>,
  parents: ReadonlyMap<StructureElement, StructureElement>,
  owner: StructureElement,
  place: Location,
): void {
  for (let element: StructureElement | undefined = owner; element; element = parents.get(element)) {
    const known = places.get(element)
    if (known && (known.page < place.page || (known.page === place.page && known.y <= place.y))) return
    places.set(element, place)
  }
}

function ownersOf(item: GalleyItem): StructureElement[] {
  if (item.kind === 'rule') return []
  if (item.kind === 'picture') return [item.placed.element]
  return item.line.pieces.flatMap(({ source }) => ownerOf(source.place))
}

function ownerOf(place: ContentOwner): StructureElement[] {
  return typeof place === 'string' ? [] : [place.parent]
}

function lastPlace(layout: Layout): Location {
  const page = Math.max(0, layout.pages.length - 1)
  return { page, y: layout.pages[page]?.placed.at(-1)?.y ?? 0 }
}
