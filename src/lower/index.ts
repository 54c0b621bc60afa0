import { indexNodes, placeOf } from '../model/markdown-nodes.js'
import type { Message } from '../model/message.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import { colophon } from './colophon.js'
import { contents } from './contents.js'
import { lowerBlock, lowerPhrasing } from './handlers/index.js'
import { metadata } from './metadata.js'
import { lowerNotes, separateMarks } from './notes.js'
import { numberParagraphs } from './paragraph-numbers.js'
import { settleReferences } from './references.js'
import { sections } from './sections.js'
import { createState, reportProblem, type State } from './state.js'
import { titleBlock } from './title-block.js'

/** A Report, and what is to be reported about its source. */
export interface LowerResult {
  /** Complete as far as it goes even with errors, so that rules can say more; null never compiles. */
  report: Report
  messages: Message[]
}

/**
 * Resolves a Source into a Report: numbers, labels, ids, notes, references and typography are decided here,
 * once for all formats. Never throws for what the author wrote.
 */
export function lower(source: Source): LowerResult {
  const state = createState(source, { block: lowerBlock, phrasing: lowerPhrasing })
  collectDefinitions(state)
  const children = sections(state, source.tree.children)
  numberParagraphs(state, children)
  const footnotes = lowerNotes(state)
  settleReferences(state, [...children, ...footnotes])
  if (footnotes.length > 0) separateMarks(state, [...children, ...footnotes])
  const title = titleBlock(state)
  const report: Report = {
    type: 'report',
    language: source.language.tag,
    direction: source.language.direction,
    metadata: metadata(state),
    titleBlock: title,
    contents: contents(state, children),
    children,
    footnotes,
    colophon: colophon(state, title),
    media: source.media,
  }
  return { report, messages: state.messages }
}

function collectDefinitions(state: State): void {
  const nodes = indexNodes(state.source.tree)
  for (const node of nodes.of('definition'))
    if (!state.definitions.has(node.identifier)) state.definitions.set(node.identifier, node)
  for (const node of nodes.of('footnoteDefinition')) {
    const earlier = state.footnoteDefinitions.get(node.identifier)
    if (!earlier) {
      state.footnoteDefinitions.set(node.identifier, node)
      continue
    }
    reportProblem(state, {
      ruleId: 'duplicate-footnote',
      place: placeOf(node),
      reason: `Unexpected second footnote \`[^${node.label ?? node.identifier}]\``,
      cause: { file: state.source.path, place: placeOf(earlier), reason: 'It stands here first' },
    })
  }
}
