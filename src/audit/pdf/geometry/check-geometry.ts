import type { EditionReading } from '../../reading.js'
import type { Box } from './box.js'
import type { PageGeometry } from './page-geometry.js'

type Finding = EditionReading['findings'][number]

/** Said once a page, of the first words that it is about. */
const longest = 60

/** Says what stands on pages where no reader finds it, and which of them have another text area than the others. */
export function checkGeometry(pages: readonly (PageGeometry | null)[]): Finding[] {
  const usual = new Map<string, number>()
  return pages.flatMap((page, index) => {
    const found = (what: string): Finding => ({
      rule: 'misplaced-words',
      place: `page ${index + 1}`,
      message: `Unexpected ${what.length > longest ? `${what.slice(0, longest)}…` : what}`,
    })
    if (!page) return [found('page without a text area')]
    const { paper, area, problems } = page
    const other = isUsual(usual, index, paper, area) ? [] : ['text area of another size than on other pages']
    return [...other, ...problems].map(found)
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
