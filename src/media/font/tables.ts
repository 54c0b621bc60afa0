/** Tables of a font by tag, as views on its file. */
export type FontTables = ReadonlyMap<string, DataView>

/** The tables, or what is wrong with their directory. */
export function tablesOf(view: DataView): FontTables | string {
  const count = view.getUint16(4)
  if (12 + count * 16 > view.byteLength) return 'it ends too early'
  const tables: Map<string, DataView> = new Map()
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = [0, 1, 2, 3].map((index) => String.fromCharCode(view.getUint8(at + index))).join('')
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (offset + length > view.byteLength) return 'it ends too early'
    if (tables.has(tag)) return `two \`${tag}\` tables`
    const table = new DataView(view.buffer, view.byteOffset + offset, length)
    if (checksum(table, tag === 'head') !== view.getUint32(at + 4)) return `checksum of its \`${tag}\` table`
    tables.set(tag, table)
  }
  return tables
}

/** The sum of a table's words; that of `head` leaves out the word that balances the whole file. */
function checksum(table: DataView, isHead: boolean): number {
  let sum = 0
  const whole = table.byteLength - (table.byteLength % 4)
  for (let at = 0; at < whole; at += 4) if (!(isHead && at === 8)) sum = (sum + table.getUint32(at)) >>> 0
  let rest = 0
  for (let at = whole; at < table.byteLength; at += 1) rest |= table.getUint8(at) << (24 - (at % 4) * 8)
  return (sum + (rest >>> 0)) >>> 0
}

/** A table that was found to be there.
 * @throws RangeError where it is not */
export function tableOf(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag)
  if (!table) throw new RangeError(`No table ${tag}`)
  return table
}
