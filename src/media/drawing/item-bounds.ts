import type { Box, Item, Path } from './display-list.js'
import { identity, type Matrix, multiply } from './matrix.js'
import { boundsOf, rectanglePath, transformPath } from './path.js'

/** The box of what items fill, without strokes and clips; null where words stand, whose width depends on fonts. */
export function boundsOfItems(items: readonly Item[]): Box | null {
  const paths: Path[] = []
  return collect(items, identity, paths) ? boundsOf(paths) : null
}

function collect(items: readonly Item[], matrix: Matrix, paths: Path[]): boolean {
  return items.every((item) => collectOne(item, matrix, paths))
}

function collectOne(item: Item, matrix: Matrix, paths: Path[]): boolean {
  switch (item.type) {
    case 'shape':
      paths.push(transformPath(item.path, matrix))
      return true
    case 'raster':
      paths.push(transformPath(rectanglePath(item.box), matrix))
      return true
    case 'group':
      return collect(item.children, multiply(matrix, item.transform), paths)
    case 'words':
      return false
  }
}
