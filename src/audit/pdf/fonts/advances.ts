import type { PDFDict } from '@cantoo/pdf-lib'
import { entry, type Objects } from '../objects.js'

/** Widths are written in thousandths of an em. */
const perMille = 1000
/** Codes have two bytes. */
const largestCode = 0xffff

/** Widths of the codes of a CIDFont, in ems (ISO 32000-1 §9.7.4.3): lists from a code on, and ranges of one width. */
export function advances(objects: Objects, font: PDFDict | null): (code: number) => number {
  const usual = (objects.number(entry(font, 'DW')) ?? perMille) / perMille
  const widths = new Map<number, number>()
  const items = objects.array(entry(font, 'W')).map((one) => objects.resolve(one))
  for (let index = 0; index < items.length; ) {
    const first = objects.number(items[index]) ?? 0
    const next = items[index + 1]
    const last = objects.number(next)
    if (last === null) {
      objects.array(next).forEach((one, step) => {
        widths.set(first + step, (objects.number(one) ?? 0) / perMille)
      })
      index += 2
      continue
    }
    const width = (objects.number(items[index + 2]) ?? 0) / perMille
    for (let code = first; code <= Math.min(last, largestCode); code++) widths.set(code, width)
    index += 3
  }
  return (code) => widths.get(code) ?? usual
}
