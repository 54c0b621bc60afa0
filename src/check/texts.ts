import { oncePer } from '../model/once-per.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing, Report, ReportNode } from '../model/report.js'
import { ownStretches } from '../model/stretches.js'
import { rowOf, walk } from '../model/walk.js'

/** A stretch of running text and the node that holds it. */
export interface Stretch {
  node: ReportNode
  content: readonly Phrasing[]
  text: string
}

/** All running text of the body and the notes, in order: not the title block, contents and colophon. Gathered once for all rules. */
export const stretchesOf: (report: Report) => readonly Stretch[] = oncePer(gatherStretches)

function gatherStretches(report: Report): Stretch[] {
  const stretches: Stretch[] = []
  for (const child of [...report.children, ...report.footnotes]) {
    walk(child, (node) => {
      if (rowOf(node).repeats) return
      for (const { content, isString } of ownStretches(node)) {
        if (!isString && content.length > 0) stretches.push({ node, content, text: plainText(content) })
      }
    })
  }
  return stretches
}
