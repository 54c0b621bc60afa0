import type { EditionStore, SumOfFile } from '../cache/edition-cache.js'
import type { MadeEdition } from '../made-edition.js'

/** Editions that are kept: what two sides show, and what they showed before. */
const mostKept = 8

interface Kept {
  edition: MadeEdition
  /** Sums of the design's files that were opened, by name. */
  files: Record<string, string>
}

/** The last drafts of a thread by what they were made from, so that only what changed is made again. */
export class DraftMemory implements EditionStore {
  readonly place = { program: 'this one' }
  readonly #kept = new Map<string, Kept>()

  async find(key: string, sumOf: SumOfFile): Promise<MadeEdition | null> {
    const known = this.#kept.get(key)
    if (!known || Object.entries(known.files).some(([name, sum]) => sumOf(name) !== sum)) return null
    // What is used stays.
    this.#put(key, known)
    return known.edition
  }

  async keep(key: string, edition: MadeEdition, files: Record<string, string>): Promise<void> {
    this.#put(key, { edition, files })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest)
  }

  /** As the last that is removed. */
  #put(key: string, kept: Kept): void {
    this.#kept.delete(key)
    this.#kept.set(key, kept)
  }
}
