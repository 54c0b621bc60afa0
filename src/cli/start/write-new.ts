import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../../build/output/make-folder.js'

/**
 * Writes a file that is not there yet, with the folders above it; what is there is nobody's to overwrite.
 * @returns whether it was written
 */
export async function writeNew(file: string, text: string | Uint8Array): Promise<boolean> {
  await makeFolder(path.dirname(file))
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
