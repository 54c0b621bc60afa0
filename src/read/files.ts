import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** Most bytes of a text file that is read (Markdown, YAML). */
export const largestText = 8 * 1024 * 1024

export type TextResult =
  | { ok: true; text: string }
  | { ok: false; problem: 'missing' | 'unreadable' | 'too-large' | 'not-utf-8'; detail: string }

/** Reads UTF-8 text; a byte-order mark is accepted and dropped, CRLF is kept (positions count it). */
export async function readText(file: string): Promise<TextResult> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > largestText) return { ok: false, problem: 'too-large', detail: `${size} bytes` }
    bytes = await readFile(file)
  } catch (error) {
    return isMissing(error)
      ? { ok: false, problem: 'missing', detail: '' }
      : { ok: false, problem: 'unreadable', detail: error instanceof Error ? error.message : String(error) }
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problem: 'not-utf-8', detail: `byte ${firstInvalidByte(bytes)}` }
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
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

/** Place of a byte in text: everything before the first invalid sequence decodes. */
export function firstInvalidByte(bytes: Uint8Array): number {
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
