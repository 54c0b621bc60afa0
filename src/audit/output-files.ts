import { constants } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { append } from '../model/arrays.js'

/** Most bytes of one file of an output folder that is read. */
export const largestFile = 512 * 1024 * 1024

declare const validated: unique symbol
/** A path below an output folder that {@link outputPath} has found to name nothing outside it. */
export type OutputPath = string & { readonly [validated]: true }

/**
 * A path as a manifest or a list of sums gives it; null where a build cannot have written that name. Manifests can be
 * forged: whatever stands in them names a place below the output folder or nothing.
 */
export function outputPath(text: string): OutputPath | null {
  const isOurs =
    text.length <= 1000 &&
    text.split('/').every((name) => /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/.test(name))
  // Checked above: names only, neither `.` nor `..`, neither drive nor root.
  return isOurs ? (text as OutputPath) : null
}

/** Something that stands in an output folder. */
export interface OutputEntry {
  /** With forward slashes, relative to the folder. */
  path: string
  kind: 'file' | 'link' | 'empty-folder' | 'unreadable-folder' | 'other'
}

/** An output folder to read from: no link in it is followed, nothing but plain files is opened. */
export interface OutputFiles {
  /** Absolute, links resolved. */
  root: string
  /**
   * The bytes of a file; null where no plain file stands.
   * @throws where the disk refuses: then nothing is known of the file
   */
  read: (file: OutputPath) => Promise<Uint8Array | null>
  /** Everything below the folder, sorted by path. */
  entries: () => Promise<OutputEntry[]>
}

/** Opens an output folder for reading; one that is not there holds nothing. */
export async function openOutputFiles(folder: string): Promise<OutputFiles> {
  const root = await realpath(folder).catch(() => path.resolve(folder))
  return {
    root,
    read: (file) => readPlain(root, file).catch(nothingThere),
    entries: () => entriesOf(root, ''),
  }
}

/** The text of a file by the name that a manifest or a list of sums gives it; null where no plain file stands. */
export async function outputText(files: OutputFiles, name: string): Promise<string | null> {
  const safe = outputPath(name)
  const bytes = safe && (await files.read(safe))
  return bytes ? new TextDecoder().decode(bytes) : null
}

/** Not there, behind a link, or no file: the same to whoever asks. */
function nothingThere(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EMLINK'].includes(code)) return null
  throw error
}

async function readPlain(root: string, file: OutputPath): Promise<Uint8Array | null> {
  let at = root
  const names = file.split('/')
  for (const name of names.slice(0, -1)) {
    at = path.join(at, name)
    if (!(await lstat(at)).isDirectory()) return null
  }
  at = path.join(at, names.at(-1) ?? '')
  if (!(await lstat(at)).isFile()) return null
  // Neither a link put there since nor a pipe can be opened: both would fail, not wait.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const handle = await open(at, flags)
  try {
    const found = await handle.stat()
    if (!found.isFile() || found.size > largestFile) return null
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function entriesOf(root: string, below: string): Promise<OutputEntry[]> {
  const listed = await readdir(path.join(root, below), { withFileTypes: true }).catch(nothingThere)
  const names = (listed ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: OutputEntry[] = []
  for (const entry of names) {
    const name = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      const inside = await entriesOf(root, name).catch(() => null)
      if (inside === null) found.push({ path: name, kind: 'unreadable-folder' })
      else if (inside.length === 0) found.push({ path: name, kind: 'empty-folder' })
      else append(found, inside)
    } else
      found.push({ path: name, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' })
  }
  return found
}
