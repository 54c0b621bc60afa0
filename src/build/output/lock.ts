import { randomUUID } from 'node:crypto'
import { lstat, open, readFile, rename, rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from './make-folder.js'
import { codeOf } from './output-error.js'

/** How a lock is kept and judged; milliseconds. */
export interface LockTimes {
  /** Between two signs of life. */
  beat: number
  /** Without a sign of life for so long, as this process sees it, the owner is gone. */
  stale: number
  /** Longest wait for an owner that is alive. */
  patience: number
}

/** Enough for a slow network disk; a process that is stopped for longer finds its staged files gone and fails. */
export const lockTimes: LockTimes = { beat: 250, stale: 3_000, patience: 120_000 }

/** A lock that this process holds. */
export interface Lock {
  /** Names this owner and its staged files. */
  token: string
  /** Whether it is still this process's: one that slept for longer than `stale` may have lost it. */
  isHeld: () => Promise<boolean>
  release: () => Promise<void>
}

/** Thrown when another process keeps the lock. */
export class LockedError extends Error {}

/**
 * Takes the lock of a folder, waiting for an owner that is alive. An owner is judged by its signs of life alone: a
 * process number says nothing about another host or container that shares the disk.
 * @param folder exists afterwards
 * @throws LockedError when an owner stays alive for longer than `patience`
 */
export async function takeLock(folder: string, times: LockTimes = lockTimes): Promise<Lock> {
  const file = path.join(folder, 'lock')
  const token = randomUUID()
  const begun = performance.now()
  let seen = { state: '', since: begun }
  for (;;) {
    await makeFolder(folder)
    if (await created(file, token)) return holding(file, token, times)
    const state = await stateOf(file)
    const now = performance.now()
    if (state === null) continue
    if (seen.state !== state) seen = { state, since: now }
    else if (now - seen.since > times.stale) await takeAway(file, state, token)
    if (now - begun > times.patience)
      throw new LockedError('Another build has been writing there for two minutes')
    await new Promise((resolve) => setTimeout(resolve, times.beat / 2))
  }
}

async function created(file: string, token: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(token)
    } catch (error) {
      // Without its owner's name, as a full disk leaves it, it is nobody's.
      await rm(file, { force: true })
      throw error
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    const code = codeOf(error)
    // The folder went with the lock of somebody who was just done.
    if (code === 'EEXIST' || code === 'ENOENT') return false
    throw error
  }
}

/** Owner and last sign of life; null when the lock is gone. */
async function stateOf(file: string): Promise<string | null> {
  try {
    const found = await lstat(file)
    // What is no plain file was put there by somebody else; it is never opened, and gives way like a dead owner's.
    const owner = found.isFile() ? await readFile(file, 'utf8') : 'nobody'
    return `${owner} ${found.mtimeMs}`
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Takes a dead owner's lock away; of several that try, one succeeds, and a lock taken anew is put back. */
async function takeAway(file: string, state: string, token: string): Promise<void> {
  const aside = `${file}.${token}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await stateOf(aside)) !== state) await rename(aside, file)
  else await rm(aside, { recursive: true, force: true })
}

function holding(file: string, token: string, times: LockTimes): Lock {
  const beat = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => {})
  }, times.beat)
  beat.unref()
  const isHeld = async () => (await readFile(file, 'utf8').catch(() => null)) === token
  return {
    token,
    isHeld,
    release: async () => {
      clearInterval(beat)
      if (await isHeld()) await rm(file, { force: true })
    },
  }
}
