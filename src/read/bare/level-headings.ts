import type { Heading, Root } from 'mdast'

/** A tree whose headings begin at `##` and skip no level, and the headings that were moved. */
export interface LevelledTree {
  tree: Root
  moved: { heading: Heading; depth: number }[]
}

/** Moves headings so that the highest is `##` and each stands one level below the one that holds it. */
export function levelHeadings(tree: Root): LevelledTree {
  const moved: LevelledTree['moved'] = []
  let open: number[] = []
  const children = tree.children.map((child) => {
    if (child.type !== 'heading') return child
    open = [...open.filter((depth) => depth < child.depth), child.depth]
    const depth = Math.min(open.length + 1, 6) as Heading['depth']
    if (depth === child.depth) return child
    moved.push({ heading: child, depth })
    return { ...child, depth }
  })
  return { tree: { ...tree, children }, moved }
}
