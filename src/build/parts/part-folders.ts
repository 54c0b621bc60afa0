import path from 'node:path'
import { entriesOf, exists } from '../../read/disk.js'
import { partFile } from './part-record.js'

/** Folders between one that is named and a part in it: `parts/doha-2017/fr/pdf`. */
const deepest = 4

/** The parts that a folder holds, sorted by name: itself, or those below it; itself where there is none. */
export async function partFolders(folder: string): Promise<string[]> {
  const found = await below(folder, deepest)
  return found.length > 0 ? found : [folder]
}

async function below(folder: string, depth: number): Promise<string[]> {
  if (await exists(path.join(folder, partFile))) return [folder]
  if (depth === 0) return []
  const entries = (await entriesOf(folder)).filter((entry) => entry.isDirectory())
  const names = entries.map(({ name }) => name).sort()
  const found: string[] = []
  for (const name of names) for (const one of await below(path.join(folder, name), depth - 1)) found.push(one)
  return found
}
