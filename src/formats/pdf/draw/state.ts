import type { PaperGrid } from '../../../model/design.js'
import type { Direction } from '../../../model/report.js'
import type { ArtifactKind, ContentOwner } from '../content/node.js'
import type { ContentState } from '../content/state.js'
import type { ReportDocument } from '../objects/document.js'
import type { Links } from '../objects/links.js'
import { type StructureElement, standardType } from '../tags/element.js'
import type { FontEmbedder } from '../text/types.js'
import type { Colours } from './colours.js'

/** What drawing shares. Coordinates are points from the page's top left corner, y downwards. */
export interface DrawState {
  document: ReportDocument
  content: ContentState
  fonts: FontEmbedder
  tagger: Tagger
  links: Links
  colours: Colours
  paper: PaperGrid
  direction: Direction
  /** 0-based. */
  page: number
  /** Fill colour in force on the page. */
  colour: string | null
}

/** Left edge of something `width` wide at `x` from the start margin; right-to-left pages are mirrored. */
export function left(state: DrawState, x: number, width: number): number {
  const { marginStart, width: page } = state.paper
  return state.direction === 'ltr' ? marginStart + x : page - marginStart - x - width
}

/** Sets the fill colour where it differs. */
export function fillWith(state: DrawState, operators: string): void {
  if (state.colour === operators) return
  state.colour = operators
  state.document.addContent(operators)
}

/** A number as PDF writes it. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Thinner than this a rectangle is stroked: viewers show stroked hairlines finely and filled ones coarsely. */
const thin = 1

/** Fills a rectangle as part of what is marked now. */
export function fillRectangle(
  state: DrawState,
  colour: string,
  box: { x: number; y: number; width: number; height: number },
): void {
  if (!state.tagger.isOpen()) throw new Error('Nothing may be drawn without a tag.')
  if (box.height < thin) {
    const y = number(box.y + box.height / 2)
    state.document.addContent(
      `${colour.replace('rg', 'RG')} ${number(box.height)} w ${number(box.x)} ${y} m ${number(box.x + box.width)} ${y} l S`,
    )
    return
  }
  fillWith(state, colour)
  state.document.addContent(
    `${number(box.x)} ${number(box.y)} ${number(box.width)} ${number(box.height)} re f`,
  )
}

/** Opens and closes marked content on pages and remembers which element each piece belongs to. */
interface Tagger {
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
