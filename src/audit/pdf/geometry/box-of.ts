import type { PDFDict } from '@cantoo/pdf-lib'
import { entry, type Objects } from '../objects.js'
import type { Box } from './box.js'

/** A box that a page states, or null where it is none. */
export function boxOf(objects: Objects, page: PDFDict, key: string): Box | null {
  const [left, bottom, right, top] = objects.array(entry(page, key)).map((side) => objects.number(side))
  return typeof left === 'number' &&
    typeof bottom === 'number' &&
    typeof right === 'number' &&
    typeof top === 'number'
    ? [left, bottom, right, top]
    : null
}
