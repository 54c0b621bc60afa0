import type { Report, ReportNode } from './report.js'
import { nodesIn, nodesOf, rowOf } from './walk.js'

/**
 * Throws where a Report holds what no edition can: a table without rows, a list without items, a note without words.
 * Reading never makes one; other programs may.
 */
export function assertPossible(report: Report): void {
  const notes = new Set(report.footnotes.map(({ id }) => id))
  for (const node of nodesOf(report)) {
    const lack = emptyField(node) ?? unevenRow(node) ?? missingNote(node, notes)
    if (lack === null) continue
    const id = 'id' in node ? ` \`${node.id}\`` : ''
    throw new Error(`Unexpected ${node.type}${id} ${lack} in a Report: fill it, or leave it out`)
  }
}

function emptyField(node: ReportNode): string | null {
  const empty = rowOf(node).filled.find((field) => nodesIn(node, field).length === 0)
  return empty === undefined ? null : `without \`${empty}\``
}

function unevenRow(node: ReportNode): string | null {
  if (node.type !== 'table') return null
  const columns = node.align.length
  const uneven = node.children.findIndex(({ children }) => children.length !== columns)
  return uneven < 0 ? null : `of ${columns} columns with another number of cells in row ${uneven + 1}`
}

function missingNote(node: ReportNode, notes: ReadonlySet<string>): string | null {
  if (node.type !== 'footnoteReference' || notes.has(node.target)) return null
  return `without its note \`${node.target}\``
}
