import { encode } from 'fast-png'

/** Colours of a picture: pages are letters in few colours, whose edges blend with the paper. */
const mostColours = 48

/** A line around the picture, since paper is as white as the page that shows it. */
const edge = [0xc4, 0xca, 0xcc]

/** A PNG of few colours, framed by a thin line. @param raster - Three or four bytes a pixel, as `channels` says. */
export function smallPng({ width, height, channels, data }) {
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)]
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return edge
    return [0, 1, 2].map((part) => rounded(data[index * channels + part]))
  })
  const palette = mostFrequent(pixels)
  const known = new Map()
  const indices = pixels.map((colour) => {
    const key = colour.join()
    if (!known.has(key)) known.set(key, nearest(colour, palette))
    return known.get(key)
  })
  return encode(
    { width, height, channels: 1, depth: 8, palette, data: Uint8Array.from(indices) },
    { zlib: { level: 9 } },
  )
}

/** One of 32 steps from 0 to 255, both ends among them. */
function rounded(value) {
  return Math.round((Math.round((value / 255) * 31) / 31) * 255)
}

function mostFrequent(pixels) {
  const counts = new Map()
  for (const colour of pixels) {
    const key = colour.join()
    const found = counts.get(key)
    if (found) found.count += 1
    else counts.set(key, { colour, count: 1 })
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, mostColours)
    .map(({ colour }) => colour)
}

function nearest(colour, palette) {
  const distances = palette.map((one) =>
    one.reduce((sum, part, index) => sum + (part - colour[index]) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
