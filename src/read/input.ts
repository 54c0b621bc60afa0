import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { realFolder, realFolderSync } from './disk.js'
import { fileAnswer, none } from './seen.js'
import { note, noteUnsure } from './trace.js'

/** Why an input cannot be used. */
export type InputProblem = 'missing' | 'unreadable' | 'too-large' | 'not-a-file' | 'outside'

/** The bytes of an input, or why there are none. */
export type Input = { ok: true; bytes: Uint8Array } | { ok: false; problem: InputProblem; detail: string }

/** What an input may be. */
export interface InputBounds {
  /** Folders of which one must hold the file, links followed; null where Node has resolved a package's file. */
  inside: readonly string[] | null
  /** Bytes. */
  largest: number
}

// A pipe opened like this does not wait for a writer.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Opens and reads a file that people give us. Every input goes through here: what a link leads to outside the allowed
 * folders, pipes, devices, folders and files over their limit are refused, and nothing waits.
 */
export async function readInput(file: string, { inside, largest }: InputBounds): Promise<Input> {
  try {
    const real = await realpath(file)
    const folders = inside && (await Promise.all(inside.map(realFolder)))
    const refused = refusal(real, folders, await stat(real), largest)
    if (refused) return noteRefused(file, refused)
    const handle = await open(real, flags)
    try {
      const changed = refusal(real, null, await handle.stat(), largest)
      return changed ? noteRefused(file, changed) : given(file, real, await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    return noteRefused(file, failed(error))
  }
}

/** {@link readInput} for what formats ask for while they work: fonts and logos. */
export function readInputSync(file: string, { inside, largest }: InputBounds): Input {
  let handle: number | null = null
  try {
    const real = realpathSync.native(file)
    const refused = refusal(real, inside?.map(realFolderSync) ?? null, statSync(real), largest)
    if (refused) return noteRefused(file, refused)
    handle = openSync(real, flags)
    const changed = refusal(real, null, fstatSync(handle), largest)
    return changed ? noteRefused(file, changed) : given(file, real, readFileSync(handle))
  } catch (error) {
    return noteRefused(file, failed(error))
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

/** Whether a path is a folder or lies below it; both absolute, links already followed. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return (
    relative === '' ||
    (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
  )
}

/** What is wrong with an input, as the end of a sentence: "…, expected …". */
export function inputReason({ problem, detail }: Refused, largest: number): string {
  switch (problem) {
    case 'missing':
      return 'Missing file'
    case 'unreadable':
      return `Cannot read the file: ${detail}`
    case 'too-large':
      return `Unexpected size of ${detail}, expected at most ${Math.floor(largest / 1024 / 1024)} MB`
    case 'not-a-file':
      return `Unexpected ${detail}, expected a plain file`
    case 'outside':
      return 'Unexpected link that leads out of the workspace, expected a file inside it'
  }
}

type Refused = Extract<Input, { ok: false }>

function given(file: string, real: string, bytes: Uint8Array): Input {
  note('file', file, () => fileAnswer(real, bytes))
  return { ok: true, bytes }
}

function noteRefused(file: string, refused: Refused): Refused {
  if (refused.problem === 'missing') note('file', file, () => none)
  else noteUnsure()
  return refused
}

function refusal(
  file: string,
  folders: readonly string[] | null,
  found: Stats,
  largest: number,
): Refused | null {
  if (folders && !folders.some((folder) => isInside(folder, file)))
    return { ok: false, problem: 'outside', detail: '' }
  if (!found.isFile()) return { ok: false, problem: 'not-a-file', detail: nameOf(found) }
  if (found.size > largest)
    return { ok: false, problem: 'too-large', detail: `${Math.ceil(found.size / 1024 / 1024)} MB` }
  return null
}

function nameOf(found: Stats): string {
  if (found.isDirectory()) return 'folder'
  if (found.isFIFO()) return 'pipe'
  return found.isSocket() ? 'socket' : 'device'
}

/** The system's codes in words; they name no path, which may hold anything. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk failed',
  ELOOP: 'links lead in a circle',
  EMFILE: 'too many open files',
}

function failed(error: unknown): Refused {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  // No file has a name that is too long.
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
    ? { ok: false, problem: 'missing', detail: '' }
    : { ok: false, problem: 'unreadable', detail: reasons[String(code)] ?? String(code || error) }
}
