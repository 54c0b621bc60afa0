import { viewOf } from './opened-files.js'

/**
 * Assembles a TrueType file with checksums (OpenType spec, "Table directory").
 * @param tables in ascending order of tags; `head` must have its checkSumAdjustment set to 0
 */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size
  const power = 2 ** Math.floor(Math.log2(count))
  let at = 12 + count * 16
  const size = [...tables.values()].reduce((sum, table) => sum + ((table.length + 3) & ~3), at)
  const file = new Uint8Array(size)
  const view = viewOf(file)
  view.setUint32(0, 0x00010000)
  ;[count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) => {
    view.setUint16(4 + index * 2, value)
  })
  let headAt = 0
  let record = 12
  for (const [tag, table] of tables) {
    file.set(table, at)
    const padded = (table.length + 3) & ~3
    for (let index = 0; index < 4; index++) file[record + index] = tag.charCodeAt(index)
    view.setUint32(record + 4, checksum(view, at, padded))
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, table.length)
    if (tag === 'head') headAt = at
    at += padded
    record += 16
  }
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
