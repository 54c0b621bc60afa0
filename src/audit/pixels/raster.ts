/** A drawn page or a part of one: four bytes a pixel, red, green, blue and opacity, from the top left. */
export interface Raster {
  width: number
  height: number
  data: Uint8Array
}

/** A part of a raster, in its pixels: left, top, right, bottom. */
export type Part = readonly [left: number, top: number, right: number, bottom: number]

/** Contrast of one pixel of a raster and the same pixel of another (WCAG 2.2). */
export function contrastAt(one: Raster, other: Raster, index: number): number {
  const first = luminanceAt(one, index) + 0.05
  const second = luminanceAt(other, index) + 0.05
  return first > second ? first / second : second / first
}

/** Relative luminance of a pixel, from 0 to 1 (WCAG 2.2). */
export function luminanceAt({ data }: Raster, index: number): number {
  const at = index * 4
  return (
    0.2126 * (linear[data[at] ?? 0] ?? 0) +
    0.7152 * (linear[data[at + 1] ?? 0] ?? 0) +
    0.0722 * (linear[data[at + 2] ?? 0] ?? 0)
  )
}

/** Whether a pixel is the same in two rasters, but for what rounding makes of it. */
export function isSame(one: Raster, other: Raster, index: number): boolean {
  const at = index * 4
  for (let part = at; part < at + 3; part += 1)
    if (Math.abs((one.data[part] ?? 0) - (other.data[part] ?? 0)) > 2) return false
  return true
}

/** The part of a raster that a part lies in, in whole pixels; null where they share nothing. */
export function within({ width, height }: Raster, [left, top, right, bottom]: Part): Part | null {
  const part: Part = [
    Math.max(0, Math.floor(left)),
    Math.max(0, Math.floor(top)),
    Math.min(width, Math.ceil(right)),
    Math.min(height, Math.ceil(bottom)),
  ]
  return part[0] < part[2] && part[1] < part[3] ? part : null
}

const linear = Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

/** White paper as large as a raster. */
export function blank({ width, height }: Raster): Raster {
  return { width, height, data: new Uint8Array(width * height * 4).fill(255) }
}
