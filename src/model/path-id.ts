import type { ReportNode } from './report.js'
import { rowOf } from './walk.js'

/**
 * Whether a node's id was made by path (`syria-p3`, `syria-people-b2`) rather than written by the author. Ids by path
 * move when something is inserted before them.
 */
export function isPathId(id: string, node: ReportNode): boolean {
  const { path } = rowOf(node)
  const names = [...(path?.names ?? []), ...('block' in node ? [node.block] : [])]
  return (
    (path?.letters ?? []).some((letter) => endsIn(id, `${letter}\\d+`)) ||
    names.some((name) => endsIn(id, `${name}(?:-b\\d+)?`))
  )
}

function endsIn(id: string, pattern: string): boolean {
  return new RegExp(`(?:^|-)${pattern}$`, 'u').test(id)
}
