import type { Drawing, Item, Words } from '../../../media/drawing/display-list.js'
import { identity, type Matrix, moved, multiply } from '../../../media/drawing/matrix.js'
import { rectanglePath } from '../../../media/drawing/path.js'
import { largestOf, smallestOf } from '../../../model/arrays.js'

type Point = readonly [x: number, y: number]

/**
 * A drawing without what stands far outside its view, as programs leave it there: nobody sees it, and the renderer ends
 * with a fault where a group is clipped, masked or transparent there (from two widths or heights outside).
 */
export function withinView(drawing: Drawing): Drawing {
  const { width, height } = drawing
  const isNear = (points: readonly Point[]): boolean => {
    const spans = (at: 0 | 1, length: number) => {
      const values = points.map((point) => point[at])
      return largestOf(values) >= -length && smallestOf(values) <= 2 * length
    }
    return spans(0, width) && spans(1, height)
  }
  const near = (items: readonly Item[], matrix: Matrix): Item[] =>
    items.flatMap((item): Item[] => {
      if (item.type !== 'group')
        return isNear(cornersOf(item).map(([x, y]) => moved(matrix, x, y))) ? [item] : []
      const children = near(item.children, multiply(matrix, item.transform))
      return children.length > 0 ? [{ ...item, children }] : []
    })
  return { ...drawing, children: near(drawing.children, identity) }
}

/** Points around all that an item paints but joins of lines, which the margin of the view allows for. */
function cornersOf(item: Exclude<Item, { type: 'group' }>): Point[] {
  if (item.type === 'words') return aroundWords(item)
  const path = item.type === 'shape' ? item.path : rectanglePath(item.box)
  const reach = item.type === 'shape' ? (item.stroke?.width ?? 0) : 0
  return path.flatMap((step) => {
    const [, ...numbers] = step
    return numbers.flatMap((x, index): Point[] => {
      const y = numbers[index + 1]
      return index % 2 === 0 && y !== undefined
        ? [
            [x - reach, y - reach],
            [x + reach, y + reach],
          ]
        : []
    })
  })
}

/** Letters are nowhere more than three times as wide as high. */
function aroundWords({ chunks }: Words): Point[] {
  return chunks.flatMap(({ x, y, length, spans }): Point[] => {
    const reach = spans.reduce(
      (sum, span) =>
        sum +
        span.text.length * (span.font.size * 3 + Math.abs(span.letterSpacing) + Math.abs(span.wordSpacing)) +
        Math.abs(span.dx) +
        Math.abs(span.dy),
      length?.value ?? 0,
    )
    return [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ]
  })
}
