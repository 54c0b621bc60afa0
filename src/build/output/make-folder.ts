import { mkdirSync, statSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './output-error.js'

interface FolderOptions {
  /** Rights of the folders that are made, such as `0o700`. */
  mode?: number
}

/**
 * Makes a folder with those above it that are not there. Node's own `recursive` never ends where a folder says of each
 * entry that there is no such place (`/proc`).
 */
export async function makeFolder(folder: string, options: FolderOptions = {}): Promise<void> {
  try {
    await makeOne(folder, options)
  } catch (error) {
    const above = path.dirname(folder)
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error
    await makeFolder(above, options)
    await makeOne(folder, options)
  }
}

async function makeOne(folder: string, options: FolderOptions): Promise<void> {
  try {
    await mkdir(folder, options)
  } catch (error) {
    const stands = await stat(folder).catch(() => null)
    if (!stands?.isDirectory()) throw error
  }
}

/** {@link makeFolder} for what is done before anything else. */
export function makeFolderSync(folder: string, options: FolderOptions = {}): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolderSync(above, options)
  try {
    mkdirSync(folder, options)
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
