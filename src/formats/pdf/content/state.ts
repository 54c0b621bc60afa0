import type { Report } from '../../../model/report.js'
import type { PdfContext } from '../options.js'
import type { Styles } from '../styles.js'
import { element, type StructureElement } from '../tags/element.js'
import type { ParagraphOptions } from '../text/types.js'
import type { PdfNode } from './node.js'
import type { Picture } from './picture.js'

/** What the content handlers share: the Report, the styles and the structure that grows beside the blocks. */
export interface ContentState {
  report: Report
  context: PdfContext
  styles: Styles
  document: StructureElement
  /** Where new structure goes. */
  parent: StructureElement
  /** Notes called so far. */
  called: Set<string>
  /** Whether what is written stands in a note. */
  isNote: boolean
  /** The nodes of notes by id, in the order of their first marks. */
  notes: Map<string, PdfNode>
  /** How paragraphs are set, by what leaves ask for: equal ways are one object. */
  settings: Map<string, ParagraphOptions>
  /** Characters and scripts without a glyph that were reported. */
  missing: Set<string>
}

/** A state for one Report. */
export function contentState(report: Report, context: PdfContext, styles: Styles): ContentState {
  const document = element(null, 'Document', {
    language: report.language,
    attributes: report.direction === 'rtl' ? [{ owner: 'Layout', writingMode: 'RlTb' }] : [],
  })
  return {
    report,
    context,
    styles,
    document,
    parent: document,
    called: new Set(),
    isNote: false,
    notes: new Map(),
    settings: new Map(),
    missing: new Set(),
  }
}

/** Runs `make` with another parent for structure. */
export function within<Result>(state: ContentState, parent: StructureElement, make: () => Result): Result {
  const before = state.parent
  state.parent = parent
  const result = make()
  state.parent = before
  return result
}

/** A picture of the Report by its key. */
export function pictureOf(state: ContentState, media: string): Picture {
  const facts = state.report.media[media]
  if (!facts) throw new Error(`The Report has no picture ${media}.`)
  return {
    path: media,
    kind: facts.kind,
    bytes: state.context.media(facts.hash),
    hash: facts.hash,
    width: facts.width * 0.75,
    height: facts.height * 0.75,
  }
}
