import { deflateSync } from 'node:zlib'

/** Where an object stands: an offset in the file, or a place in an object stream. */
export type ObjectPlace = { offset: number } | { stream: number; index: number }

/** An object without a stream of its own, as text. */
interface StoredObject {
  id: number
  text: string
}

/** Objects in one object stream: enough to compress well, few enough to find quickly. */
const perStream = 200

/** An object stream: the objects that it holds, in order, and its body without the `obj` line. */
export interface ObjectStream {
  ids: number[]
  body: Buffer
}

/** Objects in object streams (ISO 32000-1 §7.5.7), each of which is compressed as soon as it is full. */
export class ObjectStreams {
  private readonly full: ObjectStream[] = []
  private open: StoredObject[] = []

  add(object: StoredObject): void {
    this.open.push(object)
    if (this.open.length === perStream) this.close()
  }

  /** All of them. */
  end(): ObjectStream[] {
    if (this.open.length > 0) this.close()
    return this.full
  }

  private close(): void {
    this.full.push({ ids: this.open.map(({ id }) => id), body: objectStream(this.open) })
    this.open = []
  }
}

function objectStream(objects: readonly StoredObject[]): Buffer {
  let offset = 0
  const index: string[] = []
  for (const { id, text } of objects) {
    index.push(`${id} ${offset}`)
    offset += Buffer.byteLength(text, 'latin1') + 1
  }
  const head = `${index.join(' ')}\n`
  const data = deflateSync(Buffer.from(`${head}${objects.map(({ text }) => text).join('\n')}\n`, 'latin1'))
  return stream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, data)
}

/**
 * The body of a cross-reference stream (ISO 32000-1 §7.5.8).
 *
 * @param places of objects from 1 on
 * @param trailer entries of the trailer, as text
 */
export function crossReferenceStream(places: readonly ObjectPlace[], trailer: string): Buffer {
  const width = 7
  const rows = Buffer.alloc((places.length + 1) * width)
  rows.writeUInt16BE(65535, 5)
  places.forEach((place, index) => {
    const at = (index + 1) * width
    const inFile = 'offset' in place
    rows[at] = inFile ? 1 : 2
    rows.writeUInt32BE(inFile ? place.offset : place.stream, at + 1)
    rows.writeUInt16BE(inFile ? 0 : place.index, at + 5)
  })
  const predicted = Buffer.alloc((places.length + 1) * (width + 1))
  for (let row = 0; row <= places.length; row++) {
    predicted[row * (width + 1)] = 2
    for (let column = 0; column < width; column++) {
      const above = row === 0 ? 0 : (rows[(row - 1) * width + column] ?? 0)
      predicted[row * (width + 1) + 1 + column] = ((rows[row * width + column] ?? 0) - above) & 255
    }
  }
  const parameters = `/DecodeParms <</Predictor 12 /Columns ${width}>>`
  return stream(
    `/Type /XRef /Size ${places.length + 1} /W [1 4 2] ${parameters} ${trailer}`,
    deflateSync(predicted),
  )
}

function stream(entries: string, data: Buffer): Buffer {
  const head = `<<${entries} /Filter /FlateDecode /Length ${data.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}
