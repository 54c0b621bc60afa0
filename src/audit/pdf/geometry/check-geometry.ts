import type { PDFDict } from '@cantoo/pdf-lib'
import type { Direction } from '../../../model/report.js'
import type { EditionReading } from '../../reading.js'
import type { PageContent } from '../check-content.js'
import type { Objects } from '../objects.js'
import type { Box } from './box.js'
import { boxOf } from './box-of.js'
import { checkOrder } from './check-order.js'
import { checkPlaces } from './check-places.js'
import { overlaps } from './overlaps.js'

type Finding = EditionReading['findings'][number]

/** Said once a page, of the first words that it is about. */
const longest = 60

/**
 * Says what stands where no reader finds it: words outside the text area, which each page states as its art box, over
 * other words, turned, or in another order than they are read.
 */
export function checkGeometry(
  objects: Objects,
  pages: readonly { page: PDFDict; content: PageContent }[],
  direction: Direction,
): Finding[] {
  const usual = new Map<string, number>()
  return pages.flatMap(({ page, content }, index) => {
    const paper = boxOf(objects, page, 'MediaBox')
    const area = boxOf(objects, page, 'ArtBox')
    const found = (what: string): Finding => ({
      rule: 'misplaced-words',
      place: `page ${index + 1}`,
      message: `Unexpected ${what.length > longest ? `${what.slice(0, longest)}…` : what}`,
    })
    if (!paper || !area || !isInside(area, paper)) return [found('page without a text area')]
    const isOther = !isUsual(usual, index, paper, area)
    const [turned] = content.words.filter(({ isUpright }) => !isUpright)
    const [over] = overlaps(content.words)
    const all = [
      ...(isOther ? ['text area of another size than on other pages'] : []),
      ...(turned ? [`words turned or out of proportion: \`${turned.text}\``] : []),
      ...(over ? [`words over others: \`${over}\``] : []),
      ...checkPlaces(content, paper, area),
      ...checkOrder(content, direction),
    ]
    return all.map(found)
  })
}

/** Whether a text area is that of other pages of the same paper; on the title page, which has no running head, it begins higher. */
function isUsual(usual: Map<string, number>, index: number, paper: Box, area: Box): boolean {
  return area.every((side, at) => {
    const key = [at, index === 0 && at === 3 ? 'title' : '', ...paper].join(' ')
    const known = usual.get(key) ?? side
    usual.set(key, known)
    return Math.abs(known - side) < 0.01
  })
}

function isInside(area: Box, paper: Box): boolean {
  return area[0] >= paper[0] && area[1] >= paper[1] && area[2] <= paper[2] && area[3] <= paper[3]
}
