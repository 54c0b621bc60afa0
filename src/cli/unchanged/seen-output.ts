import { readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { parseSums } from '../../audit/sums.js'
import { exchangeFolder } from '../../build/output/exchange.js'
import { sha256 } from '../../model/sha256.js'
import { folderAnswer, keyOf, none, type Seen, standingFile } from '../../read/seen.js'

/**
 * An output folder as a build has just left it: each file with the sum that the build gave it, each folder with what
 * stands in it, and nothing half done beside it. Null where anything else stands in it.
 * @param sums - the text of `SHA256SUMS` as it was written
 */
export async function seenOutput(out: string, sums: string): Promise<Seen | null> {
  const left = parseSums(sums).set('SHA256SUMS', sha256(sums))
  const seen: Record<string, string> = { [keyOf('kind', exchangeFolder(await realpath(out)))]: none }
  const folders = new Set([...left.keys()].flatMap((name) => ['.', ...parentsOf(name)]))
  let files = 0
  for (const folder of folders) {
    const at = path.join(out, folder)
    const entries = await readdir(at, { withFileTypes: true })
    seen[keyOf('folder', at)] = folderAnswer(entries)
    for (const entry of entries) {
      const name = path.posix.join(folder, entry.name)
      const sum = left.get(name)
      if (sum !== undefined && entry.isFile()) {
        const file = path.join(at, entry.name)
        seen[keyOf('file', file)] = standingFile(await realpath(file), sum)
        files += 1
      } else if (!folders.has(name)) return null
    }
  }
  return files === left.size ? seen : null
}

function parentsOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
