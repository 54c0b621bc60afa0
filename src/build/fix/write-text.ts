import { randomUUID } from 'node:crypto'
import { chmod, lstat, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Encoding } from '../../read/files.js'
import { isInside, readInput } from '../../read/input.js'

/** Why a file is not written. */
export type NotWritten = 'linked' | 'outside' | 'changed' | 'failed'

/** A text that takes the place of another in a file. */
export interface Exchange {
  /** Absolute path, the folder that must hold it without a link on the way, and the workspace. */
  file: string
  folder: string
  root: string
  before: string
  after: string
  encoding: Encoding
}

/**
 * Exchanges the text of a file at once, in its own encoding: whoever reads it sees the old text or the new one. A link,
 * a file with another name elsewhere, and a file that changed meanwhile stay as they are.
 */
export async function writeText({
  file,
  folder,
  root,
  before,
  after,
  encoding,
}: Exchange): Promise<NotWritten | null> {
  try {
    const found = await lstat(file)
    const real = path.join(await realpath(folder), path.relative(folder, file))
    if (!found.isFile() || found.nlink > 1 || (await realpath(file)) !== real) return 'linked'
    if (!isInside(await realpath(root), real)) return 'outside'
    const input = await readInput(file, { inside: [folder], largest: found.size })
    if (!input.ok || !sameBytes(input.bytes, encoded(before, encoding))) return 'changed'
    await exchange(file, encoded(after, encoding), found.mode)
    return null
  } catch {
    return 'failed'
  }
}

async function exchange(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`)
  try {
    await writeFile(draft, bytes, { flag: 'wx', mode: mode & 0o777, flush: true })
    // What the process takes from the rights of new files, this one has all the same.
    await chmod(draft, mode & 0o777)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function encoded(text: string, { name, hasMark }: Encoding): Uint8Array {
  const whole = hasMark ? `\uFEFF${text}` : text
  if (name === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = Buffer.from(whole, 'utf16le')
  return name === 'utf-16le' ? bytes : bytes.swap16()
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
