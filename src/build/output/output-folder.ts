import { lstat, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { type OutputFiles, type OutputPath, openOutputFiles, outputPath } from '../../audit/output-files.js'
import { partFile } from '../parts/part-record.js'
import {
  carryOut,
  endExchange,
  exchangeFolder,
  finishEarlier,
  hasJournal,
  type Journal,
  placesOf,
  stands,
  syncFolder,
  TakenOver,
  takeBack,
  tidy,
  withdrawJournal,
  writeDurably,
  writeJournal,
} from './exchange.js'
import { type Lock, LockedError, type LockTimes, lockTimes, takeLock } from './lock.js'
import { makeFolder } from './make-folder.js'
import { OutputError, outputError } from './output-error.js'

/** Files at the top of an output folder, beside the publications' folders. */
export const topLevelFiles = ['index.html', 'manifest.json', 'SHA256SUMS', partFile] as const

/**
 * An output folder that this process alone writes. New entries are staged beside it on the same disk and exchanged
 * all together, with a journal: a stop at any point is finished by the next command. Until `commit` nothing of the
 * last good output is touched; `abandon` leaves it as it was.
 */
export interface OutputFolder {
  /** What stands there now. */
  files: OutputFiles
  /** Writes files of one publication; what is not among them is gone after the exchange. Keys are relative paths. */
  stage: (slug: string, files: ReadonlyMap<string, Uint8Array>) => Promise<void>
  /** Exchanges staged publications, removes others, and writes the files of the top level. */
  commit: (removed: readonly string[], topLevel: ReadonlyMap<string, Uint8Array>) => Promise<void>
  abandon: () => Promise<void>
}

/**
 * Opens an output folder for writing and finishes what an interrupted command left beside it.
 * @throws OutputError in words for people: not writable, full, or in use
 */
export async function openOutput(out: string, times: LockTimes = lockTimes): Promise<OutputFolder> {
  const root = await realFolder(out)
  const folder = exchangeFolder(root)
  const lock = await attempt(() => locked(root, folder, times), out)
  const { own, fresh } = placesOf(folder, lock.token)
  const staged: string[] = []
  const stageFile = async (name: string, bytes: Uint8Array) => {
    const safe = safePath(name)
    const file = path.join(fresh, ...safe.split('/'))
    await attempt(() => makeFolder(path.dirname(file)), out)
    await attempt(() => writeDurably(file, bytes), out)
  }
  const close = async () => {
    if (!(await hasJournal(folder))) await rm(own, { recursive: true, force: true, maxRetries: 3 })
    await lock.release()
    await tidy(folder)
  }
  return {
    files: await openOutputFiles(root),
    stage: async (slug, files) => {
      for (const [name, bytes] of files) await stageFile(`${slug}/${name}`, bytes)
      staged.push(safePath(slug))
    },
    commit: async (removed, topLevel) => {
      for (const [name, bytes] of topLevel) await stageFile(name, bytes)
      const journal: Journal = {
        schema: 1,
        token: lock.token,
        install: [...staged, ...topLevel.keys()],
        remove: removed.map(safePath),
      }
      await exchange(root, folder, journal, lock)
      await close()
    },
    abandon: () => close().catch(() => {}),
  }
}

/**
 * Finishes what an interrupted command left beside an output folder, where it left anything.
 * @throws OutputError when the disk refuses or another command is at work there
 */
export async function settleOutput(out: string, times: LockTimes = lockTimes): Promise<void> {
  const root = await realFolder(out)
  const folder = exchangeFolder(root)
  if (!(await stands(folder))) return
  const lock = await attempt(() => locked(root, folder, times), out)
  await lock.release()
  await tidy(folder)
}

async function locked(root: string, folder: string, times: LockTimes): Promise<Lock> {
  await makeFolder(path.dirname(root))
  await makeFolder(folder)
  if (!(await lstat(folder)).isDirectory())
    throw new OutputError(`Cannot write to ${folder}: it is a link or a file.`)
  const lock = await takeLock(folder, times).catch(async (error: unknown) => {
    await tidy(folder)
    throw error
  })
  try {
    await finishEarlier(root, folder, lock.isHeld)
    return lock
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Commits: everything staged is on the disk before the journal says so, and the journal before anything moves. */
async function exchange(out: string, folder: string, journal: Journal, lock: Lock): Promise<void> {
  const { fresh } = placesOf(folder, lock.token)
  if (!(await lock.isHeld())) throw takenOver(out)
  try {
    await makeFolder(fresh)
    await syncFolder(fresh)
    await writeJournal(folder, journal)
  } catch (error) {
    await withdrawJournal(folder).catch(later(error, out))
    throw outputError(error, out)
  }
  try {
    await carryOut(out, folder, journal, lock.isHeld)
  } catch (error) {
    if (error instanceof TakenOver) throw takenOver(out)
    await takeBack(out, folder, journal)
      .then(() => endExchange(folder, journal.token))
      .catch(later(error, out))
    throw outputError(error, out)
  }
  await endExchange(folder, journal.token).catch((error: unknown) => later(error, out)())
}

/** This process slept for so long that another command took it for dead. */
function takenOver(out: string): OutputError {
  return new OutputError(
    `Cannot write to ${out}: another command has taken over after a long pause of this one. Build again.`,
  )
}

/** Where even taking back fails, the journal stays, and with it what is staged. */
function later(error: unknown, out: string): () => never {
  return () => {
    throw outputError(error, out, 'The next command finishes what was begun.')
  }
}

/** The folder itself where a path is a link to it; a folder to be made stays as named. */
async function realFolder(out: string): Promise<string> {
  return realpath(out).catch(async () => {
    const parent = await realpath(path.dirname(out)).catch(() => path.dirname(path.resolve(out)))
    return path.join(parent, path.basename(out))
  })
}

/** @throws where a stage would write outside the folder: a fault of ours, never the author's */
function safePath(name: string): OutputPath {
  const safe = outputPath(name)
  if (safe === null) throw new Error(`Not a name for an output file: ${name}`)
  return safe
}

async function attempt<T>(action: () => Promise<T>, out: string): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof LockedError) throw new OutputError(`Cannot write to ${out}: ${error.message}.`)
    throw error instanceof OutputError ? error : outputError(error, out)
  }
}
