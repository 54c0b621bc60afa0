import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isMarkdownName } from '../read/markdown-name.js'

/** Bytes of the Markdown files of a folder; 0 where it cannot be read, which reading it will report. */
export async function markdownSize(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = names.filter(isMarkdownName).map((name) => fileSize(path.join(folder, name)))
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Bytes of a file; 0 where it is not there, which reading it will report. */
export async function fileSize(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}
