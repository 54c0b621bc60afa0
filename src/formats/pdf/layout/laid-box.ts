import type { Bar, Frame, RunningSection } from '../content/node.js'
import type { Box } from '../pages/box.js'
import type { GalleyItem } from './galley-item.js'

/** A measured box with what is drawn in it: x from the start margin, y from the top of the box. */
export interface LaidBox {
  box: Box
  items: GalleyItem[]
  bars: Bar[]
  frame: Frame | null
  section: RunningSection | null
  /** What is repeated above it when it begins a page. */
  head: Pick<LaidBox, 'items' | 'bars'> | null
}

/** A note as lines that may be divided. */
export interface LaidNote {
  id: string
  lines: { height: number; items: GalleyItem[] }[]
  /** Ids of notes that it calls itself. */
  calls: string[]
}
