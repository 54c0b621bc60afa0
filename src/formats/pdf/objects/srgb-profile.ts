/**
 * A compact sRGB display profile, ICC version 4 (ICC.1:2010): colorants adapted to D50 and the curve of
 * IEC 61966-2-1 as a parametric curve.
 */
export function srgbProfile(): Uint8Array {
  const tags: [string, Uint8Array][] = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43604, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38512, 0.7169, 0.09706)],
    ['bXYZ', xyz(0.14305, 0.06061, 0.71391)],
    ['rTRC', curve()],
    ['gTRC', curve()],
    ['bTRC', curve()],
    ['chad', matrix([1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])],
  ]
  const table = new Writer(4 + tags.length * 12)
  table.u32(tags.length)
  const stored: Uint8Array[] = []
  const known = new Map<string, number>()
  let offset = 128 + table.length
  for (const [name, data] of tags) {
    const key = Buffer.from(data).toString('hex')
    const at = known.get(key) ?? offset
    if (at === offset) {
      known.set(key, at)
      stored.push(data)
      offset += data.length
    }
    table.ascii(name)
    table.u32(at)
    table.u32(data.length)
  }
  const header = new Writer(128)
  header.u32(offset)
  header.u32(0)
  header.u32(0x04200000)
  header.ascii('mntrRGB XYZ ')
  for (const part of [2017, 1, 1, 0, 0, 0]) header.u16(part)
  header.ascii('acsp')
  header.skip(28)
  for (const part of [0.9642, 1, 0.8249]) header.fixed(part)
  return Uint8Array.from([...header.bytes, ...table.bytes, ...stored.flatMap((data) => [...data])])
}

/** Big-endian writing into a buffer of known length. */
class Writer {
  readonly bytes: Uint8Array
  private readonly view: DataView
  private at = 0

  constructor(readonly length: number) {
    this.bytes = new Uint8Array(length)
    this.view = new DataView(this.bytes.buffer)
  }

  u32(value: number): void {
    this.view.setUint32(this.at, value)
    this.at += 4
  }

  u16(value: number): void {
    this.view.setUint16(this.at, value)
    this.at += 2
  }

  fixed(value: number): void {
    this.view.setInt32(this.at, Math.round(value * 65536))
    this.at += 4
  }

  ascii(value: string): void {
    for (const character of value) this.bytes[this.at++] = character.charCodeAt(0)
  }

  skip(count: number): void {
    this.at += count
  }
}

function text(value: string): Uint8Array {
  const writer = new Writer(28 + Math.ceil(value.length / 2) * 4)
  writer.ascii('mluc')
  writer.u32(0)
  writer.u32(1)
  writer.u32(12)
  writer.ascii('enUS')
  writer.u32(value.length * 2)
  writer.u32(28)
  for (const character of value) writer.u16(character.charCodeAt(0))
  return writer.bytes
}

function xyz(x: number, y: number, z: number): Uint8Array {
  const writer = new Writer(20)
  writer.ascii('XYZ ')
  writer.u32(0)
  for (const part of [x, y, z]) writer.fixed(part)
  return writer.bytes
}

function curve(): Uint8Array {
  const writer = new Writer(32)
  writer.ascii('para')
  writer.u32(0)
  writer.u16(3)
  writer.u16(0)
  for (const part of [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]) writer.fixed(part)
  return writer.bytes
}

function matrix(values: readonly number[]): Uint8Array {
  const writer = new Writer(8 + values.length * 4)
  writer.ascii('sf32')
  writer.u32(0)
  for (const value of values) writer.fixed(value)
  return writer.bytes
}
