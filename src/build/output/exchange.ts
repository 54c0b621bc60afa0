import { lstat, open, readdir, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { outputPath } from '../../audit/output-files.js'
import { makeFolder } from './make-folder.js'
import { codeOf } from './output-error.js'

/** Folder beside an output folder that holds the lock, the journal and what is staged. */
export function exchangeFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}.rapporteur`)
}

/** A name directly below the output folder. */
const entryName = z.string().refine((name) => !name.includes('/') && outputPath(name) !== null)

const journalSchema = z.object({
  schema: z.literal(1),
  /** Folder below the exchange folder that holds the new and the old entries. */
  token: z.uuid(),
  install: z.array(entryName),
  remove: z.array(entryName),
})

/** What is to be exchanged, written down before anything moves. */
export type Journal = z.output<typeof journalSchema>

/** Where one owner's new and old entries lie. */
export function placesOf(folder: string, token: string): { own: string; fresh: string; old: string } {
  const own = path.join(folder, token)
  return { own, fresh: path.join(own, 'new'), old: path.join(own, 'old') }
}

/** Writes the journal: from here on the exchange is finished by this process or by the next command. */
export async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const draft = path.join(folder, journal.token, 'journal.json')
  await writeDurably(draft, new TextEncoder().encode(`${JSON.stringify(journal)}\n`))
  await rename(draft, path.join(folder, 'journal.json'))
  await syncFolder(folder)
}

/** Thrown where another command has taken the lock over, and finishes what was begun. */
export class TakenOver extends Error {}

/**
 * Moves old entries aside and new ones in. Each entry is found in one of three states (not begun, moved aside, done),
 * so that the exchange can be begun again after a stop at any point.
 * @param isOurs asked before each move: whether the lock is still held
 * @throws TakenOver where it is not
 */
export async function carryOut(
  out: string,
  folder: string,
  journal: Journal,
  isOurs: () => Promise<boolean>,
): Promise<void> {
  const { fresh, old } = placesOf(folder, journal.token)
  await makeFolder(out)
  await makeFolder(old)
  for (const name of journal.install) {
    if (!(await isOurs())) throw new TakenOver()
    if (!(await stands(path.join(fresh, name)))) continue
    await moveAside(path.join(out, name), path.join(old, name))
    await renameRetrying(path.join(fresh, name), path.join(out, name))
  }
  for (const name of journal.remove) {
    if (!(await isOurs())) throw new TakenOver()
    await moveAside(path.join(out, name), path.join(old, name))
  }
  await syncFolder(out)
}

/** Puts everything back that {@link carryOut} has moved. */
export async function takeBack(out: string, folder: string, journal: Journal): Promise<void> {
  const { fresh, old } = placesOf(folder, journal.token)
  for (const name of [...journal.install].reverse()) {
    if (!(await stands(path.join(fresh, name))) && (await stands(path.join(out, name))))
      await renameRetrying(path.join(out, name), path.join(fresh, name))
  }
  for (const name of [...journal.install, ...journal.remove]) {
    if (await stands(path.join(old, name))) await renameRetrying(path.join(old, name), path.join(out, name))
  }
}

/** Whether an exchange has begun: what is staged belongs to the journal then. */
export function hasJournal(folder: string): Promise<boolean> {
  return stands(path.join(folder, 'journal.json'))
}

/** Takes a journal back before anything has moved. */
export async function withdrawJournal(folder: string): Promise<void> {
  await rm(path.join(folder, 'journal.json'), { force: true })
}

/** Ends an exchange: its journal goes first, never another's, then what was moved aside. */
export async function endExchange(folder: string, token: string): Promise<void> {
  const journal = await readJournal(folder)
  if (journal?.token === token) {
    await unlink(path.join(folder, 'journal.json'))
    await syncFolder(folder)
  }
  await rm(placesOf(folder, token).own, { recursive: true, force: true, maxRetries: 3 })
}

/** Finishes what an earlier command began and removes what it left; needs the lock. */
export async function finishEarlier(
  out: string,
  folder: string,
  isOurs: () => Promise<boolean>,
): Promise<void> {
  const journal = await readJournal(folder)
  if (journal) {
    await carryOut(out, folder, journal, isOurs)
    await endExchange(folder, journal.token)
  }
  for (const name of await readdir(folder)) {
    if (z.uuid().safeParse(name).success || /^lock\./.test(name))
      await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Whether staged and old entries lie in folders of their own: a link could lead an exchange anywhere. */
async function hasOwnFolders(folder: string, token: string): Promise<boolean> {
  for (const place of Object.values(placesOf(folder, token)))
    if ((await stands(place)) && !(await lstat(place)).isDirectory()) return false
  return true
}

/** Removes the exchange folder where it is empty; another command may be using it. */
export async function tidy(folder: string): Promise<void> {
  await rmdir(folder).catch((error: unknown) => {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
  })
}

/** Null where there is none, or none that a build has written: that one is removed, and nothing is moved by it. */
async function readJournal(folder: string): Promise<Journal | null> {
  const file = path.join(folder, 'journal.json')
  if (!(await stands(file))) return null
  const journal = await parseJournal(file)
  if (journal && (await hasOwnFolders(folder, journal.token))) return journal
  await rm(file, { recursive: true, force: true })
  return null
}

/** A journal behind a link, a pipe or a device is none of ours, and is not opened. */
async function parseJournal(file: string): Promise<Journal | null> {
  if (!(await lstat(file)).isFile()) return null
  const text = await readFile(file, 'utf8')
  try {
    return journalSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function moveAside(from: string, to: string): Promise<void> {
  if (!(await stands(from))) return
  // Moved aside before the stop, and written again by somebody since: the later one gives way.
  if (await stands(to)) await rm(to, { recursive: true, force: true })
  await renameRetrying(from, to)
}

/** Whether anything stands there, be it a link that leads nowhere. */
export async function stands(file: string): Promise<boolean> {
  try {
    await lstat(file)
    return true
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false
    throw error
  }
}

/** Writes a new file so that it is on the disk when this returns. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes renames in a folder durable; some systems know no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: Awaited<ReturnType<typeof open>> | null = null
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error
  } finally {
    await handle?.close()
  }
}

/** A virus scanner or an open viewer may hold a file for a moment on Windows. */
async function renameRetrying(from: string, to: string, tries = 5): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))
      if (!isHeld || attempt === tries) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt))
    }
  }
}
