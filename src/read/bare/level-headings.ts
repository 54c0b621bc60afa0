import type { Heading, Root, RootContent } from 'mdast'
import { shows } from '../html/made.js'

/** A tree whose headings begin at `##` and skip no level, and the headings that were moved. */
export interface LevelledTree {
  tree: Root
  moved: { heading: Heading; depth: number }[]
  /** Headings without words, which are left out. */
  empty: Heading[]
}

/** Moves headings so that the highest is `##` and each stands one level below the one that holds it. */
export function levelHeadings(tree: Root): LevelledTree {
  const moved: LevelledTree['moved'] = []
  const empty: Heading[] = []
  let open: number[] = []
  const children = tree.children.flatMap((child): RootContent[] => {
    if (child.type !== 'heading') return [child]
    if (!child.children.some(shows)) {
      empty.push(child)
      return []
    }
    open = [...open.filter((depth) => depth < child.depth), child.depth]
    const depth = Math.min(open.length + 1, 6) as Heading['depth']
    if (depth === child.depth) return [child]
    moved.push({ heading: child, depth })
    return [{ ...child, depth }]
  })
  return { tree: { ...tree, children }, moved, empty }
}
