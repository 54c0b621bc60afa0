import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Point } from '../model/message.js'

/** Most bytes of a text file that is read (Markdown, YAML). */
const largestText = 8 * 1024 * 1024

/** The text of a file, or why there is none. */
export type TextResult =
  | { ok: true; text: string }
  | {
      ok: false
      problem: 'missing' | 'unreadable' | 'too-large' | 'not-utf-8'
      detail: string
      /** Where the first byte stands that is no UTF-8. */
      point?: Point
    }

/** Reads UTF-8 text; a byte-order mark is accepted and dropped, CRLF is kept (positions count it). */
export async function readText(file: string): Promise<TextResult> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > largestText)
      return { ok: false, problem: 'too-large', detail: `${Math.round(size / 1024 / 1024)} MB` }
    bytes = await readFile(file)
  } catch (error) {
    return isMissing(error)
      ? { ok: false, problem: 'missing', detail: '' }
      : { ok: false, problem: 'unreadable', detail: error instanceof Error ? error.message : String(error) }
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const at = firstInvalidByte(bytes)
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at - 1)).split('\n')
    const point = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return { ok: false, problem: 'not-utf-8', detail: `byte ${at}`, point }
  }
}

/** Whether reading failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** Whether anything stands at that path. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** Whether a folder stands at that path. */
export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** Files below a folder, relative to it, with forward slashes, sorted; none when there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => shownPath(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

/** A path relative to the workspace, with forward slashes on every system. */
export function shownPath(root: string, file: string): string {
  const relative = path.relative(root, file)
  const shown = relative.startsWith('..') ? relative : relative || '.'
  return shown.split(path.sep).join('/')
}

/** Whether a file, links resolved, lies inside a folder. */
export async function liesInside(folder: string, file: string): Promise<boolean> {
  const [outer, inner] = await Promise.all([realpath(folder), realpath(file)])
  const relative = path.relative(outer, inner)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}

/** Number (from 1) of the byte that begins the first invalid sequence. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
