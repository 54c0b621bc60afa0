import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { makeFolder } from '../../build/output/make-folder.js'
import { exists } from '../../read/disk.js'
import { readText } from '../../read/files.js'
import { isInside } from '../../read/input.js'
import { writeNew } from './write-new.js'

/** A file of a publication, by its name there. */
export interface NewFile {
  name: string
  content: string | Uint8Array
}

/** Whether a folder that is to be written into, or the nearest one above it that is there, stands in the workspace. */
export async function staysInside(root: string, folder: string): Promise<boolean> {
  const real = await realpath(root).catch(() => root)
  for (let at = folder; ; at = path.dirname(at)) {
    const found = await realpath(at).catch(() => null)
    if (found !== null) return isInside(real, found) || isInside(found, real)
    if (path.dirname(at) === at) return false
  }
}

/**
 * Writes a publication that is not there yet, as a whole: it is made beside its place and moved there.
 * @returns false where something stands at its place
 */
export async function writeWhole(folder: string, files: readonly NewFile[]): Promise<boolean> {
  const source = path.dirname(folder)
  await makeFolder(source)
  const staged = path.join(source, `.import-${randomUUID()}`)
  try {
    for (const { name, content } of files) {
      const file = path.join(staged, name)
      await makeFolder(path.dirname(file))
      await writeFile(file, content, { flag: 'wx' })
    }
    if (await exists(folder)) return false
    // Nothing but an empty folder that appears in between would be replaced.
    await rename(staged, folder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:EEXIST|ENOTEMPTY)$/u.test(String(error.code)))
      return false
    throw error
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

/**
 * Adds a language to a publication: its files, and then its tag in `publication.yaml`. What was written is taken back
 * where anything fails.
 * @returns the name of a file that was there already; null where all is written
 */
export async function writeLanguage(
  folder: string,
  files: readonly NewFile[],
  settings: string,
): Promise<string | null> {
  const written: string[] = []
  try {
    for (const { name, content } of files) {
      const file = path.join(folder, name)
      if (!(await writeNew(file, content))) {
        await Promise.all(written.map((one) => rm(one, { force: true })))
        return name
      }
      written.push(file)
    }
    const staged = path.join(folder, `.publication-${randomUUID()}.yaml`)
    written.push(staged)
    await writeFile(staged, settings, { flag: 'wx' })
    await rename(staged, path.join(folder, 'publication.yaml'))
    return null
  } catch (error) {
    await Promise.all(written.map((one) => rm(one, { force: true })))
    throw error
  }
}

/** `publication.yaml` with one more language; everything else stays as it stands. Null where it names none in a list. */
export async function withLanguage(
  file: string,
  tag: string,
  inside: readonly string[],
): Promise<string | null> {
  const read = await readText(file, inside)
  if (!read.ok || read.converted !== null) return null
  const { text } = read
  const document = parseDocument(text, { logLevel: 'silent' })
  const languages = isMap(document.contents) ? document.contents.get('languages', true) : null
  if (document.errors.length > 0 || !isSeq(languages)) return null
  if (languages.items.some((item) => String(item) === tag)) return text
  const last = languages.items.at(-1) as { range?: [number, number, number] } | undefined
  const end = last?.range?.[1]
  if (end === undefined) return null
  if (languages.flow) return `${text.slice(0, end)}, ${tag}${text.slice(end)}`
  const start = text.lastIndexOf('\n', end - 1) + 1
  const indent = /^\s*/u.exec(text.slice(start))?.[0] ?? ''
  return `${text.slice(0, end)}\n${indent}- ${tag}${text.slice(end)}`
}
