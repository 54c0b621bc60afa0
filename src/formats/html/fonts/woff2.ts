import { brotliCompressSync, constants } from 'node:zlib'

/** Known table tags in the order of their indices (WOFF 2.0, section 5.2), as far as fonts here have them. */
const knownTags: readonly string[] = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep'],
  ...['CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE'],
  ...['GDEF', 'GPOS', 'GSUB'],
]

const headerSize = 48

interface Table {
  tag: string
  data: Uint8Array
}

/** Wraps a TrueType or OpenType font as WOFF2, all tables untransformed (WOFF 2.0, section 5). */
export function woff2(font: Uint8Array): Uint8Array {
  const sfnt = Buffer.from(font)
  const tables = readTables(sfnt)
  const directory = Buffer.concat(tables.map(entry))
  const data = brotliCompressSync(Buffer.concat(tables.map((table) => table.data)), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  })
  const length = padded(headerSize + directory.length + data.length)
  const file = Buffer.alloc(length)
  file.write('wOF2', 0, 'latin1')
  file.writeUInt32BE(sfnt.readUInt32BE(0), 4)
  file.writeUInt32BE(length, 8)
  file.writeUInt16BE(tables.length, 12)
  file.writeUInt32BE(12 + tables.reduce((sum, table) => sum + 16 + padded(table.data.length), 0), 16)
  file.writeUInt32BE(data.length, 20)
  file.writeUInt16BE(1, 24)
  directory.copy(file, headerSize)
  data.copy(file, headerSize + directory.length)
  return new Uint8Array(file)
}

function readTables(sfnt: Buffer): Table[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const record = 12 + index * 16
    const tag = sfnt.toString('latin1', record, record + 4)
    const start = sfnt.readUInt32BE(record + 8)
    const data = Buffer.from(sfnt.subarray(start, start + sfnt.readUInt32BE(record + 12)))
    // Bit 11 of the flags says that the font went through a lossless conversion.
    if (tag === 'head') data.writeUInt16BE(data.readUInt16BE(16) | 0x0800, 16)
    return { tag, data }
  })
}

/** Flags with tag and transform version (3 means none for `glyf` and `loca`, 0 for others), then the length. */
function entry({ tag, data }: Table): Buffer {
  const known = knownTags.indexOf(tag)
  const version = tag === 'glyf' || tag === 'loca' ? 3 : 0
  const flags = Buffer.from([(known < 0 ? 63 : known) | (version << 6)])
  return Buffer.concat([flags, Buffer.from(known < 0 ? tag : '', 'latin1'), base128(data.length)])
}

/** UIntBase128: seven bits a byte, most significant first, without leading zeros. */
function base128(value: number): Buffer {
  const bytes = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return Buffer.from(bytes)
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
