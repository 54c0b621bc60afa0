import { plainText } from '../model/plain-text.js'
import type { ReportNode } from '../model/report.js'
import { nodesOf } from '../model/walk.js'
import type { EditionReading } from './reading.js'

/** Bookmarks that are not the titles of the Report's sections and actions, one for one. */
export function checkBookmarks(
  nodes: readonly ReportNode[],
  bookmarks: readonly string[] | undefined,
): EditionReading['findings'] {
  if (!bookmarks) return []
  const expected = titlesOf(nodes)
  const at = Math.max(expected.length, bookmarks.length)
  const different = Array.from({ length: at }, (_, index) => index).find(
    (index) => letters(bookmarks[index] ?? '') !== (expected[index] ?? '') || index >= bookmarks.length,
  )
  return different === undefined
    ? []
    : [
        {
          rule: 'forged-bookmark',
          place: (bookmarks[different] ?? '').slice(0, 80),
          message: 'Unexpected bookmark, which is not the title that the report gives at this place',
        },
      ]
}

function titlesOf(nodes: readonly ReportNode[]): string[] {
  const found: string[] = []
  // Notes are no part of the outline, whatever stands in them.
  const inNotes = new Set(nodes.filter(({ type }) => type === 'footnote').flatMap(nodesOf))
  for (const node of nodes) {
    if (inNotes.has(node)) continue
    if (node.type === 'section')
      found.push(letters(`${node.number ?? node.label ?? ''}${plainText(node.title)}`))
    if (node.type === 'actions') found.push(letters(plainText(node.title)))
  }
  return found
}

/** What separates a label from a title is the language's affair. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
