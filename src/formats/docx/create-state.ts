import type { FormatContext } from '../../model/format.js'
import type { Phrasing, Report } from '../../model/report.js'
import { createBookmarks } from './bookmarks.js'
import { createDrawings } from './drawing/drawings.js'
import { geometryOf } from './geometry.js'
import { handlers } from './handlers/index.js'
import type { Piece, Voice } from './inline/piece.js'
import { type ProofingLanguage, proofingLanguage } from './language-tag.js'
import { noteMarks } from './note-marks.js'
import { createNumbering } from './numbering/numbering.js'
import { createRelationships } from './relationships.js'
import { sequence } from './sequence.js'
import type { BlockNode, DocxState, Place } from './state.js'
import { scriptDesign } from './styles/look.js'
import { createStyleUse } from './styles/style-use.js'
import { targetsOf } from './targets.js'
import type { Xml } from './xml/xml.js'

const start: Place = {
  nesting: 0,
  quotes: 0,
  box: null,
  part: 'body',
  leading: null,
  follows: null,
  table: null,
  widths: [],
  column: 0,
  isQualified: false,
  contents: { isFirst: false, isLast: false },
}

type Shared = Omit<DocxState, 'place' | 'at' | 'one' | 'all' | 'pieces'>

/** Everything the handlers share while one document is written. */
export function createState(
  report: Report,
  context: FormatContext,
  pageOf: Readonly<Record<string, number>>,
): DocxState {
  const proofings = new Map<string, ProofingLanguage>()
  return stateAt(
    {
      report,
      context,
      pageOf,
      geometry: geometryOf(context.design, context.options.paper),
      script: scriptDesign(context.design, context.language.script),
      bookmarks: createBookmarks(),
      numbering: createNumbering(context.language),
      drawings: createDrawings(report, context),
      styles: createStyleUse(),
      targets: targetsOf(report),
      notes: noteMarks(report),
      relationships: createRelationships(),
      number: digitsIn(context.language.numbers.digits),
      proofing(language) {
        const known = proofings.get(language) ?? proofingLanguage(context, language)
        proofings.set(language, known)
        return known
      },
      languages: () => [...proofings].map(([written, { tag }]) => [tag, written]),
    },
    start,
  )
}

/** The same document's state for another part, with relationships of its own. */
export function stateFor(state: DocxState, place: Partial<Place>): DocxState {
  return stateAt({ ...state, relationships: createRelationships() }, { ...start, ...place })
}

function stateAt(shared: Shared, place: Place): DocxState {
  const state: DocxState = {
    ...shared,
    place,
    at: (changes) => stateAt(shared, { ...place, leading: null, follows: null, ...changes }),
    one: (node) => handle(state, node),
    all: (nodes) => sequence(state, nodes),
    pieces: (nodes, voice) => nodes.flatMap((node) => inlinePieces(state, node, voice)),
  }
  return state
}

function handle(state: DocxState, node: BlockNode): Xml {
  // The table pairs each type with its own handler; TypeScript cannot follow the pairing through an index.
  const handler = handlers[node.type] as (state: DocxState, node: BlockNode) => Xml
  return handler(state, node)
}

function inlinePieces(state: DocxState, node: Phrasing, voice: Voice): Piece[] {
  // As above.
  const handler = handlers[node.type] as (state: DocxState, node: Phrasing, voice: Voice) => Piece[]
  return handler(state, node, voice)
}

/** CLDR's numbering systems count on from their zero; this one is taken from the platform. */
function digitsIn(system: string): (number: string) => string {
  const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false })
  return (number) => number.replace(/[0-9]/g, (digit) => format.format(Number(digit)))
}
