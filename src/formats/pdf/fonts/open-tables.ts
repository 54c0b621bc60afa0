/** Tables of a font file by tag; each is a view on the file's bytes. */
export type Tables = ReadonlyMap<string, Uint8Array>

/**
 * Reads the table directory of a TrueType file.
 * @throws where the bytes are no TrueType font (OpenType spec, "Organization of an OpenType font").
 */
export function openTables(bytes: Uint8Array): Tables {
  const view = viewOf(bytes)
  const version = bytes.length < 12 ? 0 : view.getUint32(0)
  if (version !== 0x00010000 && version !== 0x74727565)
    throw new Error('Unexpected bytes, expected a TrueType font')
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
    const start = view.getUint32(record + 8)
    tables.set(tag, bytes.subarray(start, start + view.getUint32(record + 12)))
  }
  return tables
}

/** A big-endian reader over bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** @throws where the font lacks the table. */
export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`Unexpected font without table ${tag}`)
  return table
}
