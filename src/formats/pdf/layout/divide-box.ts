import { append, largestOf, smallestOf } from '../../../model/arrays.js'
import { keepNothing } from '../pages/box.js'
import type { Galley } from './galley-builder.js'
import type { GalleyItem } from './galley-item.js'
import type { LaidBox } from './laid-box.js'

/** A box higher than this part of a page is divided by lines: kept whole it would leave the page before it empty. */
const tallPart = 0.5

/**
 * A box as boxes that fit a page: one that is not tall stays whole, a tall one is divided between its lines. No box
 * is higher than `room`, so that pages cannot put anything below their text area.
 *
 * @param room height of the lowest text area, points
 */
export function divideBox(laid: LaidBox, room: number): LaidBox[] {
  const head = laid.box.head !== null && laid.box.head > room * tallPart ? null : laid.box.head
  const free = room - (head ?? 0)
  const whole: LaidBox = head === laid.box.head ? laid : { ...laid, box: { ...laid.box, head }, head: null }
  if (laid.box.height <= room * tallPart || laid.items.length === 0) return [whole]
  const cut = linesOf(laid.items, free)
  const last = cut.at(-1)
  if (!last || (cut.length === 1 && laid.box.height <= free)) return [whole]
  last.bottom = Math.max(last.bottom, Math.min(laid.box.height, last.top + free))
  return cut.map((strip, index) => part(whole, cut, strip, index))
}

/** Whether something of this height is divided by lines. */
export function isTall(height: number, room: number): boolean {
  return height > heightOfTall(room)
}

/** What is higher than this, in points, is divided by lines. */
export function heightOfTall(room: number): number {
  return room * tallPart
}

/** Items between which a page may end; where columns overlap without end, as much as a page holds. */
function linesOf(items: readonly GalleyItem[], free: number): Strip[] {
  return strips({ items: [...items], unbroken: [], height: 0 }, free).flatMap((strip) => fitting(strip, free))
}

function fitting(strip: Strip, free: number): Strip[] {
  if (strip.bottom - strip.top <= free) return [strip]
  const here = strip.items.filter((item) => item.y + item.height <= strip.top + free)
  const rest = strip.items.filter((item) => item.y + item.height > strip.top + free)
  if (here.length === 0) throw new Error('A line or picture is higher than a page.')
  return [stripOf(here), ...fitting(stripOf(rest), free)]
}

function stripOf(items: GalleyItem[]): Strip {
  return {
    top: smallestOf(items.map(({ y }) => y)),
    bottom: largestOf(items.map(({ y, height }) => y + height)),
    items,
  }
}

function part(laid: LaidBox, cut: readonly Strip[], strip: Strip, index: number): LaidBox {
  const first = index === 0
  const last = index === cut.length - 1
  const top = first ? Math.min(0, strip.top) : strip.top
  const previous = cut[index - 1]
  const height = strip.bottom - top
  const lines = new Set(strip.items.flatMap((item) => (item.kind === 'line' ? [item.y] : []))).size
  const bars = laid.bars.flatMap((bar) => {
    const from = Math.max(bar.y, top)
    const to = Math.min(bar.y + bar.height, strip.bottom)
    const isRule = bar.y < 0.01 && bar.height < laid.box.height - 0.01
    if (isRule) return first ? [bar] : []
    return to > from ? [{ ...bar, y: from - top, height: to - from }] : []
  })
  return {
    ...laid,
    box: {
      ...laid.box,
      height,
      above: first ? laid.box.above : strip.top - (previous?.bottom ?? strip.top),
      lines,
      paragraph: lines > 0 ? { line: index, of: cut.length } : null,
      keep: last ? { ...laid.box.keep, height: 0 } : keepNothing,
      breakBefore: first ? laid.box.breakBefore : 'allowed',
      opens: first && laid.box.opens,
      notes: [...new Set(strip.items.flatMap(notesOf))],
      foot: laid.box.foot && last && cut.length === 1,
    },
    items: strip.items.map((item) => ({ ...item, y: item.y - top })),
    bars,
    section: first ? laid.section : null,
  }
}

/** Ids of the notes that an item's text calls. */
export function notesOf(item: GalleyItem): string[] {
  if (item.kind !== 'line') return []
  return item.line.pieces.flatMap(({ source }) => (source.note ? [source.note] : []))
}

/** A stretch of a galley that no page may divide. */
export interface Strip {
  top: number
  bottom: number
  items: GalleyItem[]
}

const hair = 0.01

/**
 * Cuts a galley where no line, picture or row is divided, nor what stands on the page of what follows from that. Rules
 * belong to what stands above them.
 *
 * @param tallest points: what would be higher is not kept together
 */
export function strips(galley: Galley, tallest = Number.POSITIVE_INFINITY): Strip[] {
  const solid: [number, number][] = galley.items.flatMap((item) =>
    item.kind === 'rule' ? [] : [[item.y, item.y + item.height] as [number, number]],
  )
  const merged = merge([...solid, ...galley.unbroken])
  const result: Strip[] = merged.map(([top, bottom]) => ({ top, bottom, items: [] }))
  for (const item of galley.items) {
    const strip = item.kind === 'rule' ? stripAbove(result, item.y) : stripAt(result, item.y)
    if (!strip) continue
    strip.items.push(item)
    strip.top = Math.min(strip.top, item.y)
    strip.bottom = Math.max(strip.bottom, item.y + item.height)
  }
  return joined(result, tallest)
}

function joined(all: readonly Strip[], tallest: number): Strip[] {
  const result: Strip[] = []
  for (const strip of all) {
    const previous = result.at(-1)
    if (previous && keepsNext(previous) && strip.bottom - previous.top <= tallest) {
      previous.bottom = Math.max(previous.bottom, strip.bottom)
      append(previous.items, strip.items)
    } else result.push(strip)
  }
  return result
}

function keepsNext({ items }: Strip): boolean {
  const solid = items.filter((item) => item.kind !== 'rule')
  const bottom = largestOf(solid.map(({ y, height }) => y + height))
  return solid.some((item) => item.keepsNext === true && item.y + item.height >= bottom - hair)
}

function merge(intervals: [number, number][]): [number, number][] {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const merged: [number, number][] = []
  for (const [top, bottom] of sorted) {
    const last = merged.at(-1)
    if (last && top < last[1] - hair) last[1] = Math.max(last[1], bottom)
    else merged.push([top, bottom])
  }
  return merged
}

function stripAt(all: readonly Strip[], y: number): Strip | undefined {
  return all.find((strip) => y >= strip.top - hair && y < strip.bottom - hair) ?? stripAbove(all, y)
}

/** The last strip that ends at or above y; the first when y is above all. */
function stripAbove(all: readonly Strip[], y: number): Strip | undefined {
  let found = all[0]
  for (const strip of all) if (strip.top <= y + hair) found = strip
  return found
}
