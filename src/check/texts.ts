import { keyFigureWords } from '../model/key-figure-words.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing, Report, ReportNode } from '../model/report.js'
import { walk } from '../model/walk.js'

/** A stretch of running text and the node that holds it. */
export interface Stretch {
  node: ReportNode
  content: readonly Phrasing[]
  text: string
}

/** All running text of the body and the notes, in order: not the title block, contents and colophon. */
export function stretchesOf(report: Report): Stretch[] {
  const stretches: Stretch[] = []
  const add = (node: ReportNode, content: readonly Phrasing[]): void => {
    if (content.length > 0) stretches.push({ node, content, text: plainText(content) })
  }
  for (const child of [...report.children, ...report.footnotes]) {
    walk(child, (node) => {
      if (node.type === 'paragraph' || node.type === 'tableCell') add(node, node.children)
      else if (node.type === 'section' || node.type === 'actions') add(node, node.title)
      else if (node.type === 'people' || node.type === 'figures' || node.type === 'notice')
        add(node, node.label)
      else if (node.type === 'table' || node.type === 'figure') add(node, node.caption)
      else if (node.type === 'person') {
        add(node, node.name)
        add(node, node.function)
      } else if (node.type === 'keyFigure') {
        add(node, keyFigureWords(node))
      }
    })
  }
  return stretches
}
