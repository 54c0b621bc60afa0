import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Bytes that a cache may come to; some 20,000 editions. */
export const largestCache = 1024 ** 3

/** What a cache holds. */
export interface CacheSize {
  files: number
  bytes: number
}

/** Counts what a cache holds; nothing where there is none. */
export async function cacheSize(folder: string): Promise<CacheSize> {
  const files = await filesIn(folder)
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Removes what was longest not used, until a cache is a fifth below its bound. */
export async function prune(folder: string, most = largestCache): Promise<void> {
  const files = await filesIn(folder)
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes <= most) return
  for (const file of files.sort((a, b) => a.used - b.used)) {
    if (bytes <= most * 0.8) return
    await rm(file.path, { force: true }).catch(() => {})
    bytes -= file.bytes
  }
}

interface CachedFile {
  path: string
  bytes: number
  /** Milliseconds since 1970. */
  used: number
}

async function filesIn(folder: string): Promise<CachedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files: CachedFile[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const found = await stat(file).catch(() => null)
    // Each takes a block of the disk, however little it holds.
    if (found) files.push({ path: file, bytes: Math.max(found.size, 4096), used: found.mtimeMs })
  }
  return files
}
