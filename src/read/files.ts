import path from 'node:path'
import type { Point } from '../model/message.js'
import type { Problem } from '../model/problem.js'
import { entriesOf } from './disk.js'
import { type Input, inputReason, readInput } from './input.js'

/** Most bytes of a text file that is read (Markdown, YAML). */
export const largestText = 8 * 1024 * 1024

/** Folders inside each other that are looked through for an author's files. */
const deepestFolder = 8

/** How the characters of a text stand in its file, and whether a byte-order mark stands before them. */
export interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be'
  hasMark: boolean
}

/** The text of a file, or why there is none. */
export type TextResult =
  | {
      ok: true
      text: string
      /** The encoding that the file was converted from, where it was not UTF-8. */
      converted: 'UTF-16' | null
      /** How the text stands in the file. */
      encoding: Encoding
    }
  | Extract<Input, { ok: false }>
  | {
      ok: false
      problem: 'not-utf-8'
      detail: string
      /** What the bytes are, where that is known. */
      kind: 'archive' | null
      /** Where the first byte stands that is no UTF-8. */
      point: Point
    }

/**
 * Reads text: UTF-8, or UTF-16 with a byte-order mark. The mark is dropped, line ends are kept (positions count them).
 * @param inside folders of which one must hold the file, links followed
 */
export async function readText(file: string, inside: readonly string[]): Promise<TextResult> {
  const input = await readInput(file, { inside, largest: largestText })
  if (!input.ok) return input
  const { bytes } = input
  const utf16 = utf16Of(bytes)
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes)
    return { ok: true, text, converted: 'UTF-16', encoding: { name: utf16, hasMark: true } }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return { ok: true, text, converted: null, encoding: { name: 'utf-8', hasMark } }
  } catch {
    const at = firstInvalidByte(bytes)
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at - 1)).split(/\r\n|\n|\r/)
    const point = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    const kind = bytes[0] === 0x50 && bytes[1] === 0x4b ? 'archive' : null
    return { ok: false, problem: 'not-utf-8', detail: `byte ${at}`, kind, point }
  }
}

/** The kind of UTF-16 that a byte-order mark names, or null. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** What is wrong with a text, in one sentence, and where; for files of which nothing more can be said. */
export function textProblem(read: Extract<TextResult, { ok: false }>): Omit<Problem, 'severity'> {
  if (read.problem !== 'not-utf-8') {
    const ruleId =
      read.problem === 'too-large'
        ? 'too-large'
        : read.problem === 'outside'
          ? 'outside-workspace'
          : 'unreadable-file'
    const note = read.problem === 'not-a-file' ? 'Put a plain file in its place, or take it away.' : undefined
    return { ruleId, reason: inputReason(read, largestText), note }
  }
  if (read.kind === 'archive') {
    return {
      ruleId: 'not-text',
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      reason: 'Unexpected Word file or other archive, expected Markdown: its name alone makes no text of it',
      note: 'Make Markdown of it, a Word file with `rapporteur import report.docx`, or copy its words into a text file.',
    }
  }
  return {
    ruleId: 'not-utf-8',
    place: { start: read.point, end: read.point },
    reason: `Unexpected bytes that are not UTF-8, from ${read.detail} on`,
    note: 'Save the file as UTF-8.',
  }
}

/** Folders that hold no author's files: what packages, tools and builds leave beside them. */
const isAuthors = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'

/**
 * Files below a folder, relative to it, with forward slashes, sorted; none when there is no such folder.
 *
 * @param without - An absolute folder to leave out, the output.
 */
export async function listFiles(folder: string, without: string | null = null): Promise<string[]> {
  const found: string[] = []
  const list = async (at: string, depth: number): Promise<void> => {
    const entries = await entriesOf(at)
    for (const entry of entries) {
      const file = path.join(at, entry.name)
      if (!entry.isDirectory()) found.push(shownPath(folder, file))
      else if (isAuthors(entry.name) && file !== without && depth < deepestFolder) await list(file, depth + 1)
    }
  }
  await list(folder, 0)
  return found.sort()
}

/** A path relative to the workspace, with forward slashes on every system. */
export function shownPath(root: string, file: string): string {
  const relative = path.relative(root, file)
  const shown = relative.startsWith('..') ? relative : relative || '.'
  return shown.split(path.sep).join('/')
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
