import { plainText } from '../../../model/plain-text.js'
import type { Report, Section } from '../../../model/report.js'

/** A bookmark and what stands below it. */
export interface Bookmark {
  title: string
  target: string
  children: Bookmark[]
}

/** Bookmarks of a Report: sections and blocks of actions, with their numbers or labels. */
export function bookmarks(report: Report, separator: string): Bookmark[] {
  return below(report.children, separator)
}

function below(nodes: readonly Report['children'][number][], separator: string): Bookmark[] {
  return nodes.flatMap((node): Bookmark[] => {
    if (node.type === 'section')
      return [{ title: titleOf(node, separator), target: node.id, children: below(node.children, separator) }]
    return node.type === 'actions' ? [{ title: plainText(node.title), target: node.id, children: [] }] : []
  })
}

function titleOf(node: Section, separator: string): string {
  // A picture at the end of a heading leaves the space before it.
  const title = plainText(node.title).trim()
  if (node.number) return `${node.number} ${title}`
  return node.label ? `${node.label}${separator}${title}` : title
}
