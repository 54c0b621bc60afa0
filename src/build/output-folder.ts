import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, outputError } from './output-error.js'

/** Name that temporary folders beside an output folder begin with. */
const temporaryPrefix = '.rapporteur-'

/**
 * Writes folders of an output folder all or nothing: into a temporary folder on the same disk, then swapped in by
 * renaming. Until `commit` nothing of the last good output is touched; `abandon` leaves it as it was.
 */
export interface OutputFolder {
  /** Writes files of one publication; what is not among them is gone after the swap. Keys are relative paths. */
  stage: (slug: string, files: ReadonlyMap<string, Uint8Array>) => Promise<void>
  /** Swaps staged publications in, removes others, and writes the files of the top level. */
  commit: (removed: readonly string[], topLevel: ReadonlyMap<string, Uint8Array>) => Promise<void>
  abandon: () => Promise<void>
}

/** Opens an output folder for writing and removes what an interrupted build left beside it. */
export async function openOutput(out: string): Promise<OutputFolder> {
  const parent = path.dirname(out)
  await attempt(() => mkdir(parent, { recursive: true }), out)
  await removeStale(parent)
  const temporary = await attempt(() => mkdtemp(path.join(parent, `${temporaryPrefix}${process.pid}-`)), out)
  const staged: string[] = []
  const abandon = () => rm(temporary, { recursive: true, force: true, maxRetries: 3 })
  return {
    stage: async (slug, files) => {
      for (const [name, bytes] of files) {
        const file = path.join(temporary, 'new', slug, ...name.split('/'))
        await attempt(() => mkdir(path.dirname(file), { recursive: true }), out)
        await attempt(() => writeFile(file, bytes), out)
      }
      staged.push(slug)
    },
    commit: async (removed, topLevel) => {
      try {
        await attempt(() => mkdir(out, { recursive: true }), out)
        for (const [name, bytes] of topLevel) {
          await attempt(() => writeFile(path.join(temporary, name), bytes), out)
        }
        await swap(out, temporary, staged, removed)
        for (const name of topLevel.keys()) {
          await attempt(() => renameRetrying(path.join(temporary, name), path.join(out, name)), out)
        }
      } finally {
        await abandon()
      }
    },
    abandon,
  }
}

/** Reads a file of the output folder; null when it is not there. */
export async function readOutput(out: string, name: string): Promise<Uint8Array | null> {
  return readFile(path.join(out, ...name.split('/'))).catch(() => null)
}

/** Moves old folders aside and new ones in; on failure everything moved is moved back. */
async function swap(
  out: string,
  temporary: string,
  staged: readonly string[],
  removed: readonly string[],
): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  await mkdir(path.join(temporary, 'old'), { recursive: true })
  try {
    for (const slug of [...staged, ...removed]) {
      const current = path.join(out, slug)
      const aside = path.join(temporary, 'old', slug)
      if (await moved(current, aside)) undo.push(() => renameRetrying(aside, current))
    }
    for (const slug of staged) {
      const fresh = path.join(temporary, 'new', slug)
      const current = path.join(out, slug)
      await renameRetrying(fresh, current)
      undo.push(() => renameRetrying(current, fresh))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw outputError(error, out)
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await renameRetrying(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** A virus scanner or an open viewer may hold a file for a moment on Windows. */
async function renameRetrying(from: string, to: string, tries = 5): Promise<void> {
  for (let attemptNumber = 1; ; attemptNumber++) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))
      if (!isHeld || attemptNumber === tries) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * attemptNumber))
    }
  }
}

/** Removes what an interrupted build left behind. */
async function removeStale(parent: string): Promise<void> {
  const entries = await readdir(parent).catch(() => [])
  const stale = entries.filter((name) => name.startsWith(temporaryPrefix) && !isAlive(processOf(name)))
  await Promise.all(
    stale.map((name) => rm(path.join(parent, name), { recursive: true, force: true }).catch(() => {})),
  )
}

function processOf(name: string): number {
  return Number(name.slice(temporaryPrefix.length).split('-')[0])
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

async function attempt<T>(action: () => Promise<T>, out: string): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw outputError(error, out)
  }
}
