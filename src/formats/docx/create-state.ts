import type { FormatContext } from '../../model/format.js'
import type { Phrasing, Report } from '../../model/report.js'
import { scriptDesign } from '../../model/script-design.js'
import { createDrawings } from './drawing/drawings.js'
import { geometryOf } from './geometry.js'
import { handlers } from './handlers/index.js'
import type { Piece, RunFormatting } from './inline/piece.js'
import { type ProofingLanguage, proofingLanguage } from './language-tag.js'
import { createNumbering } from './numbering/numbering.js'
import { createBookmarks, noteMarks, targetsOf } from './places.js'
import { createRelationships } from './relationships.js'
import { sequence } from './sequence.js'
import type { BlockContext, BlockNode, DocxState, Written } from './state.js'
import { createStyleUse } from './styles/style-use.js'
import { createShared } from './xml/element.js'

const start: BlockContext = {
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
  isUnitBelow: false,
  contents: { isFirst: false, isLast: false },
  section: null,
  sections: null,
  turned: null,
}

type Shared = Omit<DocxState, 'place' | 'at' | 'one' | 'all' | 'pieces'>

/** Everything the handlers share while one document is written. */
export function createState(report: Report, context: FormatContext): DocxState {
  // The language of the document comes first, whatever its first words are in.
  const proofings = new Map([[report.language, proofingLanguage(context, report.language)]])
  const geometry = geometryOf(context.design, context.options.paper)
  const script = scriptDesign(context.design, context.language.script)
  return stateAt(
    {
      report,
      context,
      geometry,
      script,
      bookmarks: createBookmarks(),
      numbering: createNumbering(context.language),
      drawings: createDrawings(report, context),
      styles: createStyleUse(),
      targets: targetsOf(report),
      notes: noteMarks(report),
      shared: createShared(),
      relationships: createRelationships(),
      number: digitsIn(context.language.numbers.digits),
      proofing(language) {
        const known = proofings.get(language)
        if (known) return known
        const { tag, slot } = proofingLanguage(context, language)
        const made = { tag: freeTag(tag, [...proofings.values()]), slot }
        proofings.set(language, made)
        return made
      },
      languages: () => [...proofings].map(([written, { tag }]) => [tag, written]),
    },
    start,
  )
}

/**
 * A tag of Word's that stands for one language of the text alone: `en` and `en-GB` are both en-GB to Word, and a reader
 * could not tell which was written. The second gets a private subtag (RFC 5646, 2.2.7), and is not proofed.
 */
function freeTag(tag: string, taken: readonly ProofingLanguage[]): string {
  const isTaken = (candidate: string) => taken.some((one) => one.tag === candidate)
  let free = tag
  for (let count = 2; isTaken(free); count++) free = `${tag}-x-${count}`
  return free
}

/** The same document's state for another part, with relationships of its own. */
export function stateFor(state: DocxState, place: Partial<BlockContext>): DocxState {
  return stateAt(Object.assign(Object.create(state), { relationships: createRelationships() }), {
    ...start,
    ...place,
  })
}

/** What is shared stands behind every place as its prototype: there is a state for every block. */
function stateAt(shared: Shared, place: BlockContext): DocxState {
  const state: DocxState = Object.assign(Object.create(shared), {
    place,
    at: (changes) => stateAt(shared, { ...place, leading: null, follows: null, ...changes }),
    one: (node) => handle(state, node),
    all: (nodes, first) => sequence(state, nodes, first),
    pieces: (nodes, formatting) => nodes.flatMap((node) => inlinePieces(state, node, formatting)),
  } satisfies Omit<DocxState, keyof Shared>)
  return state
}

function handle<Node extends BlockNode>(state: DocxState, node: Node): Written<Node['type']> {
  // The table pairs each type with its own handler; TypeScript cannot follow the pairing through an index.
  const handler = handlers[node.type] as unknown as (state: DocxState, node: Node) => Written<Node['type']>
  return handler(state, node)
}

function inlinePieces(state: DocxState, node: Phrasing, formatting: RunFormatting): Piece[] {
  // As above.
  const handler = handlers[node.type] as (
    state: DocxState,
    node: Phrasing,
    formatting: RunFormatting,
  ) => Piece[]
  return handler(state, node, formatting)
}

/** CLDR's numbering systems count on from their zero; this one is taken from the platform. */
function digitsIn(system: string): (number: string) => string {
  const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false })
  return (number) => number.replace(/[0-9]/g, (digit) => format.format(Number(digit)))
}
