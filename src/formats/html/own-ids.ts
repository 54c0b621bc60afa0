import type { Report } from '../../model/report.js'
import { walk } from '../../model/walk.js'

/** Names for the page's own furniture, kept apart from the ids of the Report. */
export function ownIds(report: Report): (name: string) => string {
  const taken = new Set<string>()
  walk(report, (node) => {
    if ('id' in node) taken.add(node.id)
  })
  return (name) => {
    let id = name
    while (taken.has(id)) id += '-'
    return id
  }
}
