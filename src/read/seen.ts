import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sha256 } from '../model/sha256.js'
import { sumOfBytes } from '../model/sum-of-bytes.js'

/**
 * What was seen on the disk: by question and path, the answer. Whoever asks the same questions again and gets the same
 * answers has the same inputs. Plain data, so that it crosses threads and can be kept.
 */
export type Seen = Readonly<Record<string, string>>

/** What can be asked of a path. Answers are one line; `none` where nothing stands there. */
export type Question = keyof typeof questions

const require = createRequire(import.meta.url)

const questions = {
  /** The real place of a file, and the sum of its bytes. */
  file: (file: string) => {
    const real = realpathSync.native(file)
    return statSync(real).isFile() ? fileAnswer(real, readFileSync(real)) : 'other'
  },
  /** The names in a folder, and what each is. */
  folder: (folder: string) => folderAnswer(readdirSync(folder, { withFileTypes: true })),
  /** What stands there, links followed. */
  kind: (file: string) => kindAnswer(statSync(file)),
  /** Number of the user whom it belongs to, a link's own. */
  owner: (file: string) => String(lstatSync(file).uid),
  /** The real place of a folder. */
  place: (folder: string) => realpathSync.native(folder),
  /** Where Node finds a file of a package from ours. */
  package: (file: string) => require.resolve(file),
} satisfies Record<string, (asked: string) => string>

/** The answer where nothing stands at a path. */
export const none = 'none'

/** The answer now. */
export function answerTo(question: Question, asked: string): string {
  try {
    return questions[question](asked)
  } catch {
    return none
  }
}

/** Whether everything is as it was seen. */
export function isAsSeen(seen: Seen): boolean {
  return Object.entries(seen).every(([key, answer]) => {
    const { question, asked } = questionOf(key)
    return question in questions && answerTo(question as Question, asked) === answer
  })
}

/** The key of a question about a path. */
export function keyOf(question: Question, asked: string): string {
  return `${question} ${asked}`
}

function questionOf(key: string): { question: string; asked: string } {
  const end = key.indexOf(' ')
  return { question: key.slice(0, end), asked: key.slice(end + 1) }
}

/** The answer to `file` of one that was read. */
export function fileAnswer(real: string, bytes: Uint8Array): string {
  return standingFile(real, sumOfBytes(bytes))
}

/** The answer to `file` of one whose sum is known. */
export function standingFile(real: string, sum: string): string {
  return `${sum} ${real}`
}

/** The answer to `folder` of one that was listed. */
export function folderAnswer(entries: readonly ({ name: string } & DiskEntry)[]): string {
  return sha256(JSON.stringify(entries.map((entry) => [entry.name, letterOf(entry)]).sort()))
}

/** The answer to `kind`. */
export function kindAnswer(found: DiskEntry): string {
  return letterOf(found)
}

/** What Node says of something on the disk. */
interface DiskEntry {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

function letterOf(found: DiskEntry): string {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  return found.isSymbolicLink() ? 'link' : 'other'
}
