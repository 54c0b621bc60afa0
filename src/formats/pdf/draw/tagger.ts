import type { ArtifactKind, ContentOwner } from '../content/node.js'
import type { StructureElement } from '../tags/element.js'
import { standardType } from '../tags/standard-type.js'

/** Opens and closes marked content on pages and remembers which element each piece belongs to. */
export interface Tagger {
  /** Begins a page; 0-based. */
  startPage(page: number): void
  /** What is drawn from here on belongs to `place`. */
  mark(place: ContentOwner): void
  /** Ends the open mark, if any. */
  close(): void
  /** Whether a mark is open: nothing may be drawn outside one. */
  isOpen(): boolean
  /** By page, the owner of each marked-content id. */
  owners: StructureElement[][]
}

const artifacts: Record<ArtifactKind, string> = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
}

/**
 * A tagger that writes through `write`.
 *
 * @param conformance chooses the names of structure types in marked content
 */
export function tagger(write: (operators: string) => void, conformance: 'ua1' | 'ua2'): Tagger {
  const owners: StructureElement[][] = []
  let page = -1
  let open: ContentOwner | null = null
  const close = () => {
    if (open !== null) write('EMC')
    open = null
  }
  return {
    owners,
    close,
    isOpen: () => open !== null,
    startPage(next) {
      close()
      page = next
      owners[page] = []
    },
    mark(place) {
      if (open === place) return
      close()
      open = place
      if (typeof place === 'string') {
        write(artifacts[place])
        return
      }
      const here = owners[page]
      if (!here) throw new Error('Nothing can be drawn before the first page.')
      const id = here.length
      here.push(place.parent)
      place.content.push({ kind: 'marked', page, id })
      write(`/${standardType(place.parent, conformance).type} <</MCID ${id}>> BDC`)
    },
  }
}
