import type { LinkMark } from '../content/node.js'
import type { StructureElement } from '../tags/element.js'
import type { ReportDocument } from './document.js'

/** Characters of an address that each annotation writes itself; a longer one is an object that they share. */
const longestOwn = 500
/** Most characters of an annotation's description, which repeats for each line of a link. */
const longestDescription = 1000

/** Link annotations and their owners in the structure. */
export interface Links {
  /** Adds an annotation over a rectangle of the current page; y downwards. */
  add(link: LinkMark, page: number, box: { x: number; y: number; width: number; height: number }): void
  /** Owners by key in the parent tree. */
  owners: Map<number, StructureElement>
}

/** Collects links of a document whose pages take the parent tree's first `pages` keys. */
export function links(document: ReportDocument, pages: number, conformance: 'ua1' | 'ua2'): Links {
  const owners = new Map<number, StructureElement>()
  const actions = new Map<string, unknown>()
  /** The action of an address outside the document. */
  const actionOf = (target: string): unknown => {
    const action = { S: 'URI', URI: new String(ascii(target)) }
    if (target.length <= longestOwn) return action
    const known = actions.get(target)
    if (known) return known
    const shared = document.ref(action)
    shared.end()
    actions.set(target, shared)
    return shared
  }
  return {
    owners,
    add(link, page, { x, y, width, height }) {
      if (typeof link.slot === 'string') return
      const key = pages + owners.size
      owners.set(key, link.slot.parent)
      const bottom = document.page.height - y - height
      const annotation = document.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, bottom, x + width, bottom + height],
        Border: [0, 0, 0],
        F: 4,
        Contents: new String(shortened(link.contents)),
        StructParent: key,
        ...(link.target.startsWith('#')
          ? destination(link.target, conformance)
          : { A: actionOf(link.target) }),
      })
      annotation.end()
      document.page.annotations.push(annotation)
      link.slot.content.push({ kind: 'annotation', page, reference: annotation })
    },
  }
}

function destination(target: string, conformance: 'ua1' | 'ua2'): Record<string, unknown> {
  const name = Buffer.from(target.slice(1), 'utf8')
  return conformance === 'ua1' ? { Dest: name } : { A: { S: 'GoTo', D: name } }
}

function shortened(description: string): string {
  if (description.length <= longestDescription) return description
  return `${Array.from(description.slice(0, longestDescription)).slice(0, -1).join('')}…`
}

/** A URI is ASCII (ISO 32000-1 §12.6.4.7): what is not is percent-encoded, the rest stays as written. */
function ascii(url: string): string {
  return url.replace(/[^\x21-\x7e]+/gu, encodeURIComponent)
}
