import type { LeafText } from '../content/node.js'
import type { Page } from '../pages/box.js'
import type { Adjustments } from './adjustments.js'
import type { LineItem } from './galley-item.js'
import type { LaidBox } from './laid-box.js'

/** Boxes on pages; `short`: too few lines stand alone on the last page. */
export interface Measured {
  boxes: LaidBox[]
  pages: Page[]
  short: boolean
}

/** Most paragraphs tried before lines are moved forward instead. */
const mostTried = 12

/** Pulls a line back where too few would stand alone on the last page: sets one paragraph before it tighter. */
export function refit(
  found: Measured,
  adjustments: Adjustments,
  again: (leaf: LeafText) => void,
  measure: () => Measured,
): Measured {
  if (!found.short) return found
  const leaves = [...new Set(found.boxes.flatMap(runningLines).map(({ leaf }) => leaf))].reverse()
  for (const leaf of leaves.slice(0, mostTried)) {
    adjustments.tight.add(leaf)
    again(leaf)
    const tried = measure()
    if (!tried.short && tried.pages.length < found.pages.length) return tried
    adjustments.tight.delete(leaf)
    again(leaf)
  }
  return measure()
}

/** Sets paragraphs anew whose line at a page end is hyphenated. */
export function unhyphenate(
  found: Measured,
  adjustments: Adjustments,
  again: (leaf: LeafText) => void,
  measure: () => Measured,
): Measured {
  let current = found
  for (let round = 0; round < found.pages.length; round++) {
    const lines = current.pages.slice(0, -1).flatMap((page) => hyphenatedEnd(current.boxes, page))
    const fresh = lines.filter(
      ({ leaf, paragraph }) => paragraph && !adjustments.unhyphenated.get(leaf)?.has(paragraph.line),
    )
    if (fresh.length === 0) return current
    for (const { leaf, paragraph } of fresh) {
      const known = adjustments.unhyphenated.get(leaf) ?? new Set<number>()
      if (paragraph) known.add(paragraph.line)
      adjustments.unhyphenated.set(leaf, known)
      again(leaf)
    }
    current = measure()
  }
  return current
}

function hyphenatedEnd(boxes: readonly LaidBox[], page: Page): LineItem[] {
  const last = page.placed.at(-1)
  const box = last ? boxes[last.box] : undefined
  return box ? runningLines(box).filter(({ line }) => line.hyphenated) : []
}

function runningLines(box: LaidBox): LineItem[] {
  return box.items.flatMap((item) => (item.kind === 'line' && item.paragraph ? [item] : []))
}
