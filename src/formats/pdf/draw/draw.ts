import { createHash } from 'node:crypto'
import { drawingOf } from '../../../media/drawing/drawing-of.js'
import { paintedSum } from '../../../media/drawing/painted.js'
import type { ArtifactFacts } from '../../../model/artifact.js'
import type { Report } from '../../../model/report.js'
import type { ContentState } from '../content/state.js'
import { createFontEmbedder } from '../fonts/font-embedder.js'
import { areaOf, type Layout } from '../layout/lay-out.js'
import type { Location } from '../layout/locate.js'
import { ReportDocument } from '../objects/document.js'
import { links } from '../objects/links.js'
import { bookmarks, destinationNames, writeOutline } from '../objects/outline.js'
import type { Page } from '../pages/box.js'
import type { RunningLine } from '../running/running-lines.js'
import { checkClaims, type StructureElement } from '../tags/element.js'
import { writeTree } from '../tags/write-tree.js'
import type { PdfReference } from '../text/types.js'
import { fillColours } from './colours.js'
import { drawPage } from './draw-page.js'
import { type DrawState, tagger } from './state.js'

/** Pages of which every line is set, with the structure that they fill. */
export interface SetPages {
  state: ContentState
  document: StructureElement
  layout: Layout
  /** Heads and feet by page. */
  running: readonly RunningLine[][]
  /** Where each id begins. */
  locations: ReadonlyMap<string, Location>
}

/** Draws pages into the bytes of a PDF, and lets go of the lines of each once it is drawn. */
export async function draw(set: SetPages): Promise<{ bytes: Uint8Array; facts: ArtifactFacts }> {
  const { layout, running, locations } = set
  const { report, context } = set.state
  const conformance = context.options.pdf
  const document = new ReportDocument({
    conformance,
    language: report.language,
    direction: report.direction,
    metadata: report.metadata,
    attachment: context.options['attach-source']
      ? {
          name: context.source.name,
          bytes: new TextEncoder().encode(context.source.text),
          description: report.metadata.title,
        }
      : null,
    identity: identityOf(report, layout),
  })
  const marks = tagger((operators) => document.addContent(operators), conformance)
  const state: DrawState = {
    document,
    content: set.state,
    fonts: createFontEmbedder(document),
    tagger: marks,
    links: links(document, layout.pages.length, conformance),
    colours: fillColours(context.design),
    paper: layout.paper,
    direction: report.direction,
    page: 0,
    colour: null,
  }
  layout.pages.forEach((page, index) => {
    state.paper = page.landscape ? layout.turned : layout.paper
    document.startPage(state.paper, areaOf(state.paper, index + 1).top)
    document.page.dictionary.data.StructParents = index
    marks.startPage(index)
    state.page = index
    state.colour = null
    drawPage(state, layout, page, running[index] ?? [])
    letGo(layout, page)
  })
  finish(set, state)
  document.end()
  return {
    bytes: await document.bytes(),
    facts: { pageCount: layout.pages.length, pageOf: pages(locations), made: logoSums(set.state) },
  }
}

/** Other words or other pages are another file. */
function identityOf(report: Report, { pages }: Layout): Buffer {
  const made = JSON.stringify([report, pages], (key, value) => (key === 'position' ? null : value))
  return createHash('md5').update(made).digest()
}

function logoSums({ report, styles, context }: ContentState): string[] {
  const { logo } = styles.design
  return logo === null || report.titleBlock.organisation === null
    ? []
    : [paintedSum(drawingOf(context.font(logo)))]
}

/** A long report would be held twice: as lines, and as what they were drawn to. */
function letGo({ boxes, notes }: Layout, page: Page): void {
  for (const { box } of page.placed) {
    const drawn = boxes[box]
    if (drawn) drawn.items = []
  }
  for (const { id, from, to } of page.notes)
    for (const line of notes.get(id)?.lines.slice(from, to) ?? []) line.items = []
}

/** Structure, bookmarks and destinations, once all pages are drawn. */
function finish({ state: { report, context }, ...set }: SetPages, state: DrawState): void {
  const { document, tagger: marks } = state
  const conformance = context.options.pdf
  state.fonts.finish()
  checkClaims(set.document)
  const tree = writeTree(
    {
      ref: (data) => document.ref(data),
      pages: document.pageReferences,
      owners: marks.owners,
      annotations: state.links.owners,
      conformance,
    },
    set.document,
  )
  document.setStructure(tree.root)
  const writer = { document, conformance, locations: set.locations, elements: byId(tree.references) }
  writeOutline(writer, bookmarks(report, context.language.words.labelSeparator))
  document.setDestinations(destinationNames(writer))
}

function byId(references: ReadonlyMap<StructureElement, PdfReference>): Map<string, PdfReference> {
  return new Map([...references].flatMap(([element, ref]) => (element.id ? [[element.id, ref]] : [])))
}

function pages(locations: ReadonlyMap<string, Location>): Record<string, number> {
  return Object.fromEntries([...locations].map(([id, { page }]) => [id, page + 1]))
}
