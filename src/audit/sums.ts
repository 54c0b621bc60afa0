/** The text of `SHA256SUMS`, as `sha256sum -c` reads it; paths relative to the output folder, sorted by byte. */
export function sumsFile(sums: ReadonlyMap<string, string>): string {
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`)
  return lines.join('')
}

const sumLine = /^([0-9a-f]{64}) [ *](.+)$/u

/** Number of the first line that is no sum; null where each is one. */
export function strayLine(text: string): number | null {
  const lines = text.split('\n')
  const index = lines.findIndex(
    (line, at) => !sumLine.test(line) && !(line === '' && at === lines.length - 1),
  )
  return index < 0 ? null : index + 1
}

/** Reads `SHA256SUMS` back. */
export function parseSums(text: string): Map<string, string> {
  const sums = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = line.match(sumLine)
    if (match?.[1] && match[2]) sums.set(match[2], match[1])
  }
  return sums
}
