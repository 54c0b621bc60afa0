import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { answerTo, folderAnswer, kindAnswer, none } from './seen.js'
import { note } from './trace.js'

/**
 * Looks at the disk. What is read of people's files and of packages is looked at with these functions or with
 * `readInput`, so that the step at work knows what it depends on.
 */

/** What stands in a folder; nothing where there is none or it cannot be listed. */
export async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  note('folder', folder, () => (entries ? folderAnswer(entries) : none))
  return entries ?? []
}

/** Names in a folder, sorted. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).map(({ name }) => name).sort()
}

/** Whether anything stands at that path. */
export async function exists(file: string): Promise<boolean> {
  return (await found(file)) !== null
}

/** Whether a folder stands at that path. */
export async function isFolder(file: string): Promise<boolean> {
  return (await found(file))?.isDirectory() ?? false
}

async function found(file: string): Promise<Stats | null> {
  const stats = await stat(file).catch(() => null)
  note('kind', file, () => (stats ? kindAnswer(stats) : none))
  return stats
}

/** {@link exists}, for what asks while it works. */
export function existsSync(file: string): boolean {
  const kind = answerTo('kind', file)
  note('kind', file, () => kind)
  return kind !== none
}

/** Number of the user whom a file or link belongs to; null where nothing stands there. */
export async function ownerOf(file: string): Promise<number | null> {
  const uid = await lstat(file).then(
    (stats) => stats.uid,
    () => null,
  )
  note('owner', file, () => (uid === null ? none : String(uid)))
  return uid
}

/** The folder itself where a path is a link to it; as named where it cannot be opened. */
export async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => null)
  note('place', folder, () => real ?? none)
  return real ?? folder
}

/** {@link realFolder}, for what asks while it works. */
export function realFolderSync(folder: string): string {
  const real = answerTo('place', folder)
  note('place', folder, () => real)
  return real === none ? folder : real
}

/** Where Node finds a file of a package from ours; null where it does not. */
export function resolvedPackage(file: string): string | null {
  const resolved = answerTo('package', file)
  note('package', file, () => resolved)
  return resolved === none ? null : resolved
}
