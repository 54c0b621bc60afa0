import { deflateSync } from 'node:zlib'

/** Where an object stands: an offset in the file, or a place in an object stream. */
export type ObjectPlace = { offset: number } | { stream: number; index: number }

/** An object without a stream of its own, as text. */
export interface StoredObject {
  id: number
  text: string
}

/** Objects in one object stream: enough to compress well, few enough to find quickly. */
const perStream = 200

/** Objects grouped for object streams (ISO 32000-1 §7.5.7). */
export function objectStreams(stored: readonly StoredObject[]): StoredObject[][] {
  const streams: StoredObject[][] = []
  for (let at = 0; at < stored.length; at += perStream) streams.push(stored.slice(at, at + perStream))
  return streams
}

/** The body of an object stream object, without its `obj` line. */
export function objectStream(objects: readonly StoredObject[]): Buffer {
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
