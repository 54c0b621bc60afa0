// @ts-check
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'

/**
 * A file taken apart, so that changes reach what lies behind its compression and checksums.
 * @typedef {{ parts: Uint8Array[], close: (parts: Uint8Array[]) => Uint8Array }} Opened
 */

/** A file as it lies on the disk. @param {Uint8Array} bytes @returns {Opened} */
export function plain(bytes) {
  return { parts: [bytes], close: ([one = new Uint8Array()]) => one }
}

/** Files of a ZIP archive; a changed one is whole again. @param {Uint8Array} bytes @returns {Opened} */
export function zipped(bytes) {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  return {
    parts: Object.values(files),
    close: (parts) =>
      zipSync(Object.fromEntries(names.map((name, index) => [name, parts[index] ?? new Uint8Array()])), {
        level: 1,
        mtime: new Date(2000, 0, 1),
      }),
  }
}

/** Chunks of a PNG, its pixels decompressed; checksums are right again. @param {Uint8Array} bytes @returns {Opened} */
export function chunked(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** @type {{ name: Uint8Array, data: Uint8Array }[]} */
  const chunks = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const end = at + 8 + view.getUint32(at)
    chunks.push({ name: bytes.subarray(at + 4, at + 8), data: bytes.subarray(at + 8, end) })
  }
  const isPixels = (/** @type {Uint8Array} */ name) => Buffer.from(name).toString('latin1') === 'IDAT'
  const pixels = inflateSync(
    Buffer.concat(chunks.flatMap(({ name, data }) => (isPixels(name) ? [data] : []))),
  )
  const others = chunks.filter(({ name }) => !isPixels(name))
  const write = (/** @type {Uint8Array} */ name, /** @type {Uint8Array} */ data) => {
    const body = Buffer.concat([name, data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  return {
    parts: [pixels, ...others.map(({ data }) => data)],
    close: ([raw = new Uint8Array(), ...rest]) => {
      const written = others.map(({ name }, index) => write(name, rest[index] ?? new Uint8Array()))
      const end = written.pop() ?? new Uint8Array()
      return Buffer.concat([
        bytes.subarray(0, 8),
        ...written,
        write(Buffer.from('IDAT'), deflateSync(raw)),
        end,
      ])
    },
  }
}

/** Tables of a TrueType font; lengths, places and checksums are right again. @param {Uint8Array} bytes @returns {Opened} */
export function tabled(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
  return {
    parts: records.map((at) =>
      bytes.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)),
    ),
    close: (parts) => {
      const head = Buffer.from(bytes.subarray(0, 12 + records.length * 16))
      const written = [head]
      let end = head.length
      for (const [index, at] of records.entries()) {
        const part = parts[index] ?? new Uint8Array()
        const padded = Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)])
        const isHead = head.toString('latin1', at, at + 4) === 'head'
        let sum = 0
        // The word of `head` that balances the whole file is left out.
        for (let place = 0; place < padded.length; place += 4)
          if (!(isHead && place === 8)) sum = (sum + padded.readUInt32BE(place)) >>> 0
        head.writeUInt32BE(sum, at + 4)
        head.writeUInt32BE(end, at + 8)
        head.writeUInt32BE(part.length, at + 12)
        written.push(padded)
        end += padded.length
      }
      return Buffer.concat(written)
    },
  }
}
