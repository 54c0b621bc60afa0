import type { Element } from 'xast'
import { asciiDigits } from '../../language/ascii-digits.js'

/** Elements that have an `eId`, with the names that they go by in it (Akoma Ntoso Naming Convention 1.0, section 5.4). */
const names: Readonly<Record<string, string>> = {
  preface: 'preface',
  mainBody: 'body',
  conclusions: 'conclusions',
  section: 'sec',
  subsection: 'subsec',
  paragraph: 'para',
  hcontainer: 'hcontainer',
  intro: 'intro',
  content: 'content',
  wrapUp: 'wrapup',
  toc: 'toc',
  tocItem: 'tocItem',
  blockList: 'list',
  item: 'item',
  tblock: 'tblock',
  heading: 'heading',
  p: 'p',
  block: 'block',
  table: 'table',
  embeddedStructure: 'embeddedStructure',
  authorialNote: 'authorialNote',
  noteRef: 'noteRef',
}

/** Those of which a context holds one, whose names need no number. */
const single = new Set(['preface', 'mainBody', 'conclusions', 'intro', 'content', 'wrapUp', 'toc'])

/**
 * Gives each element its `eId`: that of its context, its name, and its own number, or its place among those of its name.
 * References by our ids (`GUID`) become references by `eId`.
 */
export function withElementIds(root: Element): Element {
  const taken = new Set<string>()
  const byOwn = new Map<string, string>()
  const named = inContext(root, '', new Map(), { taken, byOwn })
  return withReferences(named, byOwn)
}

interface Known {
  taken: Set<string>
  byOwn: Map<string, string>
}

function inContext(element: Element, context: string, counts: Map<string, number>, known: Known): Element {
  const name = element.name === 'meta' ? undefined : names[element.name]
  if (element.name === 'meta') return element
  const id = name === undefined ? null : idOf(element, name, { context, counts, known })
  const own = element.attributes.GUID
  if (id !== null && own) known.byOwn.set(own, id)
  // The body adds nothing to the names of what stands in it.
  const inner = id === null ? context : element.name === 'mainBody' ? '' : `${id}__`
  const innerCounts = id === null ? counts : new Map<string, number>()
  return {
    ...element,
    attributes: id === null ? element.attributes : { eId: id, ...element.attributes },
    children: element.children.map((child) =>
      child.type === 'element' ? inContext(child, inner, innerCounts, known) : child,
    ),
  }
}

function idOf(
  element: Element,
  name: string,
  { context, counts, known }: { context: string; counts: Map<string, number>; known: Known },
): string {
  const place = (counts.get(name) ?? 0) + 1
  counts.set(name, place)
  const numbers = single.has(element.name) ? [''] : [numberOf(element) ?? `_${place}`, `_${place}`]
  for (const number of numbers) {
    const id = `${context}${name}${number}`
    if (!known.taken.has(id)) {
      known.taken.add(id)
      return id
    }
  }
  for (let again = 2; ; again++) {
    const id = `${context}${name}_${place}-${again}`
    if (known.taken.has(id)) continue
    known.taken.add(id)
    return id
  }
}

/** The number that readers see, without its punctuation: `_1-1` of `1.1`; null where it is none. */
function numberOf(element: Element): string | null {
  const [first] = element.children
  const shown =
    first?.type === 'element' && first.name === 'num' && first.attributes.class !== 'label'
      ? first.children
      : []
  const words =
    element.attributes.marker ?? shown.map((one) => (one.type === 'text' ? one.value : '')).join('')
  const cleaned = asciiDigits(words)
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return cleaned === '' ? null : `_${cleaned}`
}

/** Attributes that refer to a place of the document. */
function withReferences(element: Element, byOwn: ReadonlyMap<string, string>): Element {
  const { href } = element.attributes
  const id = href?.startsWith('#') && element.name !== 'a' ? byOwn.get(href.slice(1)) : undefined
  return {
    ...element,
    attributes: id === undefined ? element.attributes : { ...element.attributes, href: `#${id}` },
    children: element.children.map((child) =>
      child.type === 'element' ? withReferences(child, byOwn) : child,
    ),
  }
}
