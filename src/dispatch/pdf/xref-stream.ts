/**
 * A cross-reference stream of an incremental update (ISO 32000-1 §7.5.8), uncompressed: objects at their offsets.
 *
 * @param number - Its own number, which is among the offsets.
 * @param trailer - Keys of the trailer, as they are written.
 */
export function xrefStream(
  number: number,
  offsets: ReadonlyMap<number, number>,
  trailer: Readonly<Record<string, string>>,
): Buffer {
  const sorted = [...offsets].sort(([a], [b]) => a - b)
  const rows = sorted.map(([, offset]) => {
    const row = Buffer.alloc(7)
    row.writeUInt8(1)
    row.writeUInt32BE(offset, 1)
    return row
  })
  const keys = Object.entries(trailer).map(([key, value]) => `/${key} ${value}`)
  const index = sections(sorted.map(([one]) => one)).flat()
  const data = Buffer.concat(rows)
  const head = `${number} 0 obj\n<</Type/XRef/W[1 4 2]/Index[${index.join(' ')}]${keys.join('')}/Length ${data.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}

/** Runs of numbers that follow each other: the first, and how many. */
function sections(numbers: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && last[0] + last[1] === number) last[1] += 1
    else found.push([number, 1])
  }
  return found
}
