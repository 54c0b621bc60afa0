import { append } from '../../../model/append.js'
import { largestOf } from '../../../model/extremes.js'
import type { Galley } from './galley-builder.js'
import type { GalleyItem } from './galley-item.js'

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
