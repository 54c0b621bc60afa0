import { lstatSync, realpathSync } from 'node:fs'
import path from 'node:path'
import envPaths from 'env-paths'
import { programSum } from '../build/cache/program-sum.js'
import type { CachePlace } from '../build/cache/store.js'
import { makeFolderSync } from '../build/output/make-folder.js'
import { isInside } from '../read/input.js'

/** Where a cache is, or why there is none. */
export type CacheChoice = { folder: string } | { folder: null; reason: string }

/**
 * The folder of the cache: the one that `RAPPORTEUR_CACHE` names, or the system's for caches of this user. It holds the
 * words of reports, and what is in it is taken for our own work: nobody else may write or read it, and no workspace,
 * which may come from strangers, may hold it.
 *
 * @param root - The workspace; null where no text is read.
 */
export function chooseCache(env: NodeJS.ProcessEnv, cwd: string, root: string | null): CacheChoice {
  const named = env.RAPPORTEUR_CACHE
  if (named === 'off') return { folder: null, reason: 'RAPPORTEUR_CACHE is `off`' }
  const folder = named ? path.resolve(cwd, named) : envPaths('rapporteur', { suffix: '' }).cache
  try {
    makeFolderSync(folder, { mode: 0o700 })
    const real = realpathSync(folder)
    const { uid, mode } = lstatSync(real)
    if (process.getuid && uid !== process.getuid())
      return { folder: null, reason: `\`${folder}\` belongs to another user` }
    if (process.getuid && mode & 0o077) return { folder: null, reason: `others may open \`${folder}\`` }
    if (root !== null && isInside(realpathSync(root), real))
      return {
        folder: null,
        reason: `\`${folder}\` stands in the workspace, whose files may come from others`,
      }
    return { folder: real }
  } catch {
    return { folder: null, reason: `\`${folder}\` cannot be made or opened` }
  }
}

/** The cache of a command; null where there is none, or where the program is not the bundled one. */
export function cachePlace(choice: CacheChoice): CachePlace | null {
  const program = programSum()
  return choice.folder !== null && program !== null ? { folder: choice.folder, program } : null
}
