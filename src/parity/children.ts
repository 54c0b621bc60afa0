import { placeOf } from '../model/markdown-nodes.js'
import type { Phrasing, Report, ReportNode } from '../model/report.js'
import { ownStretches } from '../model/stretches.js'
import { nodesIn, rowOf } from '../model/walk.js'
import { factsOf } from './facts.js'
import { partOf, textPart } from './part.js'
import type { Member, Part, PartKind } from './types.js'

/** What a node holds: stretches of text of its own, each with a name, and nodes in order. */
export interface Children {
  texts: Part[]
  nodes: Member[]
}

/** The parts directly below a node. */
export function childParts(node: ReportNode): Children {
  if (node.type === 'report') return reportParts(node)
  const below = rowOf(node).children.flatMap(([field, row]) => (row === 'nodes' ? nodesIn(node, field) : []))
  return {
    texts: [...ownTexts(node), ...below.flatMap((child, index) => numberedTexts(child, index + 1))],
    nodes: members(below),
  }
}

/** Contents and colophon are made from what is compared elsewhere. */
function reportParts(report: Report): Children {
  const { titleBlock } = report
  const date = said(titleBlock, 'date', [{ type: 'text', value: titleBlock.placeAndDate }])
  const [title, ...others] = ownTexts(titleBlock)
  const at = others.findIndex(({ type }) => type === 'abstract')
  return {
    texts: title ? [title, ...others.toSpliced(at < 0 ? others.length : at, 0, ...date)] : date,
    nodes: [...members(report.children), ...members(report.footnotes)],
  }
}

function ownTexts(node: ReportNode): Part[] {
  const isComposed = rowOf(node).composed !== null
  return ownStretches(node).flatMap(({ part, content }) =>
    // Words from several fields are at the place of the whole node.
    said(node, part, content).map((text) => (isComposed ? { ...text, place: placeOf(node) } : text)),
  )
}

/** What is but a text of its holder, such as a cell of a row, is called by its place there. */
function numberedTexts(node: ReportNode, position: number): Part[] {
  if (rowOf(node).part !== 'text') return []
  return ownStretches(node).flatMap(({ part, content }) => said(node, `${part} ${position}`, content))
}

function said(owner: ReportNode, type: string, content: readonly Phrasing[]): Part[] {
  const part = textPart(owner, type, content)
  return part.text.trim() ? [{ ...part, place: part.place ?? placeOf(owner) }] : []
}

function members(nodes: readonly ReportNode[]): Member[] {
  return nodes.flatMap((node) => {
    const kind = partKinds[rowOf(node).part]
    return kind ? [{ node, part: partOf(node, kind, factsOf(node)) }] : []
  })
}

/** Which parts are aligned as nodes; the others are texts of what holds them. */
const partKinds: Record<ReturnType<typeof rowOf>['part'], PartKind | null> = {
  section: 'section',
  block: 'block',
  item: 'item',
  row: 'row',
  note: 'note',
  text: null,
  inline: null,
  frame: null,
}
