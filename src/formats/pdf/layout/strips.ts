import type { Galley } from './galley-builder.js'
import type { GalleyItem } from './galley-item.js'

/** A stretch of a galley that no page may divide. */
export interface Strip {
  top: number
  bottom: number
  items: GalleyItem[]
}

const hair = 0.01

/** Cuts a galley where no line, picture or row is divided. Rules belong to what stands above them. */
export function strips(galley: Galley): Strip[] {
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
  return result
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
