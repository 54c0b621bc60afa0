import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FormatName } from '../../model/format.js'
import { hasError } from '../../model/has-error.js'
import { sha256 } from '../../model/sha256.js'
import type { Source } from '../../model/source.js'
import type { MadeEdition } from '../made-edition.js'

/** What is kept of an edition beside its bytes. */
interface Entry {
  /** Sums of the design's files that were opened, by name. */
  files: Record<string, string>
  edition: Omit<MadeEdition, 'bytes'>
}

/** Where a cache is, and for what program. Plain data, so that it crosses threads. */
export interface CachePlace {
  /** Absolute. */
  folder: string
  /** Sum of the program: what another has made is of no use. */
  program: string
}

/** A language of a publication, in the formats that it is made in. */
export interface KnownText {
  /** Absolute folder of the publication. */
  folder: string
  formats: readonly FormatName[]
  source: Pick<Source, 'language' | 'text'>
}

/** Folders of a cache: editions, and the texts of which it has all editions. */
export const cacheRooms = ['editions', 'texts'] as const
type Room = (typeof cacheRooms)[number]

/** Sum of a file of the design as it is now; null where there is none. */
export type SumOfFile = (name: string) => string | null

/**
 * Editions by what they were made from, each in a file of its own that is written whole or not at all. Anything that
 * is damaged, of another state or cannot be read is as if it were not there.
 */
export class EditionCache {
  constructor(readonly place: CachePlace) {}

  /** The edition that was made from the same; null where there is none. */
  async find(key: string, sumOf: SumOfFile): Promise<MadeEdition | null> {
    const file = this.#place('editions', key)
    const content = await readFile(file).catch(() => null)
    if (!content) return null
    const edition = editionIn(content, sumOf)
    // The oldest are removed first, so that what is used stays.
    if (edition) await touch(file)
    return edition
  }

  /** Keeps an edition that was read back without a difference. */
  async keep(key: string, edition: MadeEdition, files: Record<string, string>): Promise<void> {
    if (edition.audit === null || edition.audit.messages.length > 0 || hasError(edition.messages)) return
    const { bytes, ...facts } = edition
    await this.#write('editions', key, contentOf(facts, bytes, files))
  }

  /** Whether all editions of a text were kept before; they may have been removed since. */
  async knows(text: KnownText): Promise<boolean> {
    return stat(this.#place('texts', this.#keyOf(text))).then(
      () => true,
      () => false,
    )
  }

  /** Remembers that all editions of a text are kept: it says how much is left to make, nothing more. */
  async remember(text: KnownText): Promise<void> {
    await this.#write('texts', this.#keyOf(text), new Uint8Array())
  }

  #keyOf({ folder, formats, source: { language, text } }: KnownText): string {
    return sha256(JSON.stringify([this.place.program, folder, formats, language.tag, text]))
  }

  #place(room: Room, key: string): string {
    return path.join(this.place.folder, room, key.slice(0, 2), key)
  }

  /** A cache that cannot be written is no fault: the next build is slower. */
  async #write(room: Room, key: string, content: Uint8Array): Promise<void> {
    const file = this.#place(room, key)
    const fresh = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`
    try {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
      await writeFile(fresh, content, { mode: 0o600 })
      await rename(fresh, file)
    } catch {
      await rm(fresh, { force: true }).catch(() => {})
    }
  }
}

/** The entry as one line of JSON, then the edition's bytes. */
function contentOf(
  edition: Omit<MadeEdition, 'bytes'>,
  bytes: Uint8Array,
  files: Record<string, string>,
): Uint8Array {
  const facts = Buffer.from(`${JSON.stringify({ files, edition })}\n`)
  const rest = Buffer.concat([facts, bytes])
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest])
}

function editionIn(content: Uint8Array, sumOf: SumOfFile): MadeEdition | null {
  const at = content.indexOf(0x0a)
  const rest = content.subarray(at + 1)
  if (at < 0 || sha256(rest) !== new TextDecoder().decode(content.subarray(0, at))) return null
  const end = rest.indexOf(0x0a)
  const entry = entryOf(new TextDecoder().decode(rest.subarray(0, end)))
  if (!entry || Object.entries(entry.files).some(([name, sum]) => sumOf(name) !== sum)) return null
  // A copy: a view takes the whole file with it to another thread.
  return { ...entry.edition, bytes: new Uint8Array(rest.subarray(end + 1)) }
}

/** What was written, as the sum says; null where somebody has made both anew. */
function entryOf(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Partial<Entry> | null
    return entry?.files && entry.edition ? { files: entry.files, edition: entry.edition } : null
  } catch {
    return null
  }
}

async function touch(file: string): Promise<void> {
  const now = new Date()
  await utimes(file, now, now).catch(() => {})
}
