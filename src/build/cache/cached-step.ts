import { deserialize, serialize } from 'node:v8'
import { sha256 } from '../../model/sha256.js'
import { isAsSeen, type Seen } from '../../read/seen.js'
import { noteAll, traced } from '../../read/trace.js'
import { nodeVersion } from './node-version.js'
import { type CachePlace, CacheStore } from './store.js'

/** The result of a step, and the name of all that it was made from; null where that is not known. */
export interface KnownStep<Result> {
  result: Result
  origin: string | null
}

interface Entry<Result> {
  seen: Seen
  result: Result
}

/**
 * The result of a step from the cache, or as it is made now, which is kept. A step is a function of what it is given
 * and of what it sees on the disk through `read/disk.ts`, and its result is plain data.
 * @param given all that the step is given, as far as it can make a difference; JSON must distinguish it
 */
export async function cachedStep<Result>(
  place: CachePlace | null,
  name: string,
  given: readonly unknown[],
  step: () => Promise<Result>,
): Promise<KnownStep<Result>> {
  if (!place) return { result: await step(), origin: null }
  const store = new CacheStore(place)
  const key = sha256(JSON.stringify([place.program, nodeVersion(), name, ...given]))
  const known = entryOf<Result>(await store.find('steps', key))
  if (known && isAsSeen(known.seen)) {
    noteAll(known.seen)
    return { result: known.result, origin: originOf(key, known.seen) }
  }
  const { result, seen } = await traced(step)
  if (!seen) return { result, origin: null }
  await store.keep('steps', key, [serialize({ seen, result } satisfies Entry<Result>)])
  return { result, origin: originOf(key, seen) }
}

function originOf(key: string, seen: Seen): string {
  return sha256(JSON.stringify([key, Object.entries(seen).sort()]))
}

function entryOf<Result>(content: Uint8Array | null): Entry<Result> | null {
  if (!content) return null
  try {
    return deserialize(content)
  } catch {
    return null
  }
}
