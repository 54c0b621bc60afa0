import type { FormatName } from '../../model/format.js'
import { hasError } from '../../model/has-error.js'
import { sha256 } from '../../model/sha256.js'
import type { Source } from '../../model/source.js'
import type { MadeEdition } from '../made-edition.js'
import { type CachePlace, CacheStore } from './store.js'

/** What is kept of an edition beside its bytes. */
interface Entry {
  /** Sums of the design's files that were opened, by name. */
  files: Record<string, string>
  edition: Omit<MadeEdition, 'bytes'>
}

/** A language of a publication, in the formats that it is made in. */
export interface KnownText {
  /** Absolute folder of the publication. */
  folder: string
  formats: readonly FormatName[]
  source: Pick<Source, 'language' | 'text'>
}

/** Sum of a file of the design as it is now; null where there is none. */
export type SumOfFile = (name: string) => string | null

/** Where editions are found again by what they were made from. */
export interface EditionStore {
  place: Pick<CachePlace, 'program'>
  /** The edition that was made from the same; null where there is none. */
  find: (key: string, sumOf: SumOfFile) => Promise<MadeEdition | null>
  /** Keeps an edition, as far as it is worth it. */
  keep: (key: string, edition: MadeEdition, files: Record<string, string>) => Promise<void>
}

/** Editions by what they were made from. An entry of another state of the design is as if it were not there. */
export class EditionCache implements EditionStore {
  readonly #store: CacheStore

  constructor(readonly place: CachePlace) {
    this.#store = new CacheStore(place)
  }

  /** The edition that was made from the same; null where there is none. */
  async find(key: string, sumOf: SumOfFile): Promise<MadeEdition | null> {
    const content = await this.#store.find('editions', key)
    return content && editionIn(content, sumOf)
  }

  /** Keeps an edition that was read back without a difference. */
  async keep(key: string, edition: MadeEdition, files: Record<string, string>): Promise<void> {
    if (edition.audit === null || edition.audit.messages.length > 0 || hasError(edition.messages)) return
    const { bytes, ...facts } = edition
    const entry: Entry = { files, edition: facts }
    await this.#store.keep('editions', key, [Buffer.from(`${JSON.stringify(entry)}\n`), bytes])
  }

  /** Whether all editions of a text were kept before; they may have been removed since. */
  async knows(text: KnownText): Promise<boolean> {
    return this.#store.has('texts', this.#keyOf(text))
  }

  /** Remembers that all editions of a text are kept: it says how much is left to make, nothing more. */
  async remember(text: KnownText): Promise<void> {
    await this.#store.keep('texts', this.#keyOf(text), [])
  }

  #keyOf({ folder, formats, source: { language, text } }: KnownText): string {
    return sha256(JSON.stringify([this.place.program, folder, formats, language.tag, text]))
  }
}

/** An entry is one line of JSON, then the edition's bytes. */
function editionIn(content: Uint8Array, sumOf: SumOfFile): MadeEdition | null {
  const end = content.indexOf(0x0a)
  const entry = entryOf(new TextDecoder().decode(content.subarray(0, end)))
  if (!entry || Object.entries(entry.files).some(([name, sum]) => sumOf(name) !== sum)) return null
  // A copy: a view takes the whole file with it to another thread.
  return { ...entry.edition, bytes: new Uint8Array(content.subarray(end + 1)) }
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
