import type { Painted } from '../svg/display-list.js'
import type { Step } from '../svg/path.js'

/** Hundredths of a millimetre per CSS pixel: the unit of everything in our metafiles. */
const unit = 2540 / 96

/**
 * An enhanced metafile ([MS-EMF]) of outlines. Its device has a hundredth of a millimetre for a pixel, so that
 * coordinates need no mapping.
 *
 * @param size CSS pixels.
 */
export function writeEmf(painted: readonly Painted[], size: { width: number; height: number }): Uint8Array {
  const records: Uint8Array[] = [record(modes.background, [1])]
  for (const item of painted) paint(records, item)
  records.push(record(14, [0, 16, 20]))
  const length = headerLength + records.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const file = new Uint8Array(length)
  file.set(header(size, length, records.length + 1))
  let at = headerLength
  for (const bytes of records) {
    file.set(bytes, at)
    at += bytes.byteLength
  }
  return file
}

const headerLength = 88
const modes = { background: 18, fill: 19 } as const

/** EMR_HEADER (§2.3.4.2). */
function header(
  { width, height }: { width: number; height: number },
  bytes: number,
  records: number,
): Uint8Array {
  const [right, bottom] = [Math.round(width * unit), Math.round(height * unit)]
  const view = new DataView(new ArrayBuffer(headerLength))
  const longs = [
    1,
    headerLength,
    0,
    0,
    right,
    bottom,
    0,
    0,
    right,
    bottom,
    0x464d4520,
    0x10000,
    bytes,
    records,
  ]
  for (const [index, long] of longs.entries()) view.setInt32(index * 4, long, true)
  // Handles: the zeroth, a pen and a brush.
  view.setUint16(56, 3, true)
  // Description and palette: none. Reference device: 320 mm of 32,000 pixels each way.
  for (const [index, long] of [0, 0, 0, 32_000, 32_000, 320, 320].entries())
    view.setInt32(60 + index * 4, long, true)
  return new Uint8Array(view.buffer)
}

function record(type: number, longs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + longs.length * 4))
  view.setUint32(0, type, true)
  view.setUint32(4, view.byteLength, true)
  for (const [index, long] of longs.entries()) view.setInt32(8 + index * 4, long, true)
  return new Uint8Array(view.buffer)
}

const stock = { brush: 0x80000005, pen: 0x80000008 } as const

function paint(records: Uint8Array[], { path, fill, stroke, evenOdd }: Painted): void {
  if (path.length === 0 || (!fill && !stroke)) return
  if (fill) records.push(record(39, [2, 0, colour(fill), 0]))
  if (stroke) records.push(pen(stroke))
  records.push(
    record(37, [fill ? 2 : stock.brush | 0]),
    record(37, [stroke ? 1 : stock.pen | 0]),
    record(modes.fill, [evenOdd ? 1 : 2]),
    record(59, []),
    ...path.map(step),
    record(60, []),
    // EMR_FILLPATH, EMR_STROKEANDFILLPATH and EMR_STROKEPATH with unknown bounds
    record(fill ? (stroke ? 63 : 62) : 64, [0, 0, -1, -1]),
    record(37, [stock.brush | 0]),
    record(37, [stock.pen | 0]),
  )
  if (fill) records.push(record(40, [2]))
  if (stroke) records.push(record(40, [1]))
}

/** EMR_EXTCREATEPEN: geometric, flat or round ends, mitred corners. */
function pen({ colour: ink, width, dash, roundCap }: NonNullable<Painted['stroke']>): Uint8Array {
  const geometric = 0x10000
  const style = geometric | (roundCap ? 0 : 0x200) | 0x2000 | (dash.length > 0 ? 7 : 0)
  const lengths = dash.map((part) => Math.max(1, Math.round(part * unit)))
  return record(95, [
    1,
    0,
    0,
    0,
    0,
    style,
    Math.max(1, Math.round(width * unit)),
    0,
    colour(ink),
    0,
    lengths.length,
    ...lengths,
  ])
}

function step(part: Step): Uint8Array {
  const at = (number: number) => Math.round(number * unit)
  switch (part.type) {
    case 'move':
      return record(27, [at(part.x), at(part.y)])
    case 'line':
      return record(54, [at(part.x), at(part.y)])
    case 'close':
      return record(61, [])
    case 'curve':
      return record(5, [
        0,
        0,
        -1,
        -1,
        3,
        at(part.x1),
        at(part.y1),
        at(part.x2),
        at(part.y2),
        at(part.x),
        at(part.y),
      ])
  }
}

/** `0x00bbggrr` */
function colour(hexadecimal: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hexadecimal.slice(at, at + 2), 16),
  )
  return red | (green << 8) | (blue << 16)
}
