import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256 } from '../../model/sha256.js'
import { makeFolder } from '../output/make-folder.js'

/** Where a cache is, and for what program. Plain data, so that it crosses threads. */
export interface CachePlace {
  /** Absolute. */
  folder: string
  /** Sum of the program: what another has made is of no use. */
  program: string
}

/** Folders of a cache, one for each kind of result; `code` is Node's own. */
export const cacheRooms = ['editions', 'texts', 'steps', 'pictures', 'commands', 'code'] as const
export type CacheRoom = Exclude<(typeof cacheRooms)[number], 'code'>

/** Where a cache keeps compiled code. */
export function codeFolder({ folder }: CachePlace): string {
  return path.join(folder, 'code')
}

/**
 * Results by what they were made from, each in a file of its own that is written whole or not at all. Anything that is
 * damaged or cannot be read is as if it were not there; a cache that cannot be written is no fault: the next build is
 * slower.
 */
export class CacheStore {
  constructor(readonly place: CachePlace) {}

  /** What was kept; null where there is none. */
  async find(room: CacheRoom, key: string): Promise<Uint8Array | null> {
    const file = this.#file(room, key)
    const content = await readFile(file).catch(() => null)
    const kept = content && unsealed(content)
    // The oldest are removed first, so that what is used stays.
    if (kept) await touch(file)
    return kept
  }

  async has(room: CacheRoom, key: string): Promise<boolean> {
    return stat(this.#file(room, key)).then(
      () => true,
      () => false,
    )
  }

  async keep(room: CacheRoom, key: string, parts: readonly Uint8Array[]): Promise<void> {
    const file = this.#file(room, key)
    const fresh = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`
    try {
      await makeFolder(path.dirname(file), { mode: 0o700 })
      await writeFile(fresh, sealed(parts), { mode: 0o600 })
      await rename(fresh, file)
    } catch {
      await rm(fresh, { force: true }).catch(() => {})
    }
  }

  #file(room: CacheRoom, key: string): string {
    return path.join(this.place.folder, room, key.slice(0, 2), key)
  }
}

/** Content after a line with its sum. */
function sealed(parts: readonly Uint8Array[]): Uint8Array {
  const rest = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest])
}

function unsealed(content: Uint8Array): Uint8Array | null {
  const at = content.indexOf(0x0a)
  const rest = content.subarray(at + 1)
  return at >= 0 && sha256(rest) === new TextDecoder().decode(content.subarray(0, at)) ? rest : null
}

async function touch(file: string): Promise<void> {
  const now = new Date()
  await utimes(file, now, now).catch(() => {})
}
