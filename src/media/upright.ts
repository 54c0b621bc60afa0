import { encode } from 'jpeg-js'

/** Quality of pictures that are turned: differences cannot be seen. */
const quality = 95

/**
 * A decoded picture turned upright, as JPEG: no format of ours but HTML could turn it.
 *
 * @param orientation 2 to 8, as Exif counts
 * @param profile segments of its colour profile
 */
export function upright(
  { width, height, data }: { width: number; height: number; data: Uint8Array },
  orientation: number,
  profile: readonly Uint8Array[],
): { width: number; height: number; bytes: Uint8Array } {
  const isTurned = orientation >= 5
  const size = isTurned ? { width: height, height: width } : { width, height }
  const source = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const target = new Uint32Array(source.length)
  const [right, bottom] = [width - 1, height - 1]
  const from: Record<number, (x: number, y: number) => number> = {
    2: (x, y) => y * width + right - x,
    3: (x, y) => (bottom - y) * width + right - x,
    4: (x, y) => (bottom - y) * width + x,
    5: (x, y) => x * width + y,
    6: (x, y) => (bottom - x) * width + y,
    7: (x, y) => (bottom - x) * width + right - y,
    8: (x, y) => x * width + right - y,
  }
  const place = from[orientation] ?? ((x: number, y: number) => y * width + x)
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1) target[y * size.width + x] = source[place(x, y)] ?? 0
  const encoded = encode({ ...size, data: new Uint8Array(target.buffer) }, quality).data
  return { ...size, bytes: Buffer.concat([encoded.subarray(0, 2), ...profile, encoded.subarray(2)]) }
}
