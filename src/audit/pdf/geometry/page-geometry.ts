import type { PDFDict } from '@cantoo/pdf-lib'
import type { Direction } from '../../../model/report.js'
import type { PagePlaces } from '../check-content.js'
import type { Objects } from '../objects.js'
import type { Box } from './box.js'
import { boxOf } from './box-of.js'
import { checkOrder } from './check-order.js'
import { checkPlaces } from './check-places.js'
import { overlaps } from './overlaps.js'

/** The areas of a page, and what stands on it where no reader finds it. */
export interface PageGeometry {
  paper: Box
  area: Box
  problems: string[]
}

/**
 * Looks for words outside the text area, which each page states as its art box, over other words, turned, or in another
 * order than they are read. Null where the page has no text area.
 */
export function pageGeometry(
  objects: Objects,
  page: PDFDict | null,
  places: PagePlaces,
  direction: Direction,
): PageGeometry | null {
  const paper = page && boxOf(objects, page, 'MediaBox')
  const area = page && boxOf(objects, page, 'ArtBox')
  if (!paper || !area || !isInside(area, paper)) return null
  const [turned] = places.words.filter(({ isUpright }) => !isUpright)
  const [over] = overlaps(places.words)
  const problems = [
    ...(turned ? [`words turned or out of proportion: \`${turned.text}\``] : []),
    ...(over ? [`words over others: \`${over}\``] : []),
    ...checkPlaces(places, paper, area),
    ...checkOrder(places, direction),
  ]
  return { paper, area, problems }
}

function isInside(area: Box, paper: Box): boolean {
  return area[0] >= paper[0] && area[1] >= paper[1] && area[2] <= paper[2] && area[3] <= paper[3]
}
