import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The text of `SHA256SUMS`, as `sha256sum -c` reads it; paths relative to the output folder, sorted by byte. */
export function sumsFile(sums: ReadonlyMap<string, string>): string {
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`)
  return lines.join('')
}

/** Reads `SHA256SUMS` back. */
export function parseSums(text: string): Map<string, string> {
  const sums = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = line.match(/^([0-9a-f]{64}) [ *](.+)$/u)
    if (match?.[1] && match[2]) sums.set(match[2], match[1])
  }
  return sums
}
