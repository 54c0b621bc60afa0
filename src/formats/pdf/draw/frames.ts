import type { LaidBox } from '../layout/laid-box.js'
import type { Page } from '../pages/box.js'

/** Stretches of a page behind which a tint lies. */
export function frames(boxes: readonly LaidBox[], page: Page): { top: number; bottom: number }[] {
  const found = new Map<string, { top: number; bottom: number }>()
  page.placed.forEach(({ box, y }, index) => {
    const laid = boxes[box]
    if (!laid?.frame) return
    const top = index === 0 && page.head !== null ? page.head : y
    const known = found.get(laid.frame.id)
    const bottom = y + laid.box.height
    found.set(laid.frame.id, known ? { top: known.top, bottom } : { top, bottom })
  })
  return [...found.values()]
}
