import { availableParallelism } from 'node:os'
import { append } from '../../model/arrays.js'
import { noteAll } from '../../read/trace.js'
import type { TimedEdition } from '../compile-edition.js'
import type { EditionName } from '../edition-name.js'
import { claimFrom, closeClaims, newClaims } from './claims.js'
import type { EditionsTask } from './task.js'
import { hasThreads, openThread, type Thread } from './thread.js'

/** Editions of a publication that other threads have begun to compile. */
export interface SharedEditions {
  /** Those whose editions are shared. */
  languages: readonly string[]
  /** The next edition that nobody has claimed, to be compiled here; null when all are taken. */
  claim: ReturnType<typeof claimFrom>
  /** What the other threads made, when they are done. */
  rest: () => Promise<TimedEdition[]>
  /** Lets what nobody will ask for any more come to an end. Harmless after `rest`. */
  abandon: () => void
}

/** Most threads beside the one that asks: each holds its own copy of the fonts. */
const mostThreads = 3

/** Threads that wait for the next publication: one that has compiled is faster at the second. */
const idle: Thread[] = []
/** How many are at work, those included that end an edition which nobody waits for. */
let busy = 0

/** Opens a thread for editions that may have to be made: it loads its code while this one reads them. */
export function readyThread(): void {
  if (!hasThreads || availableParallelism() < 2 || busy > 0 || idle.length > 0) return
  const thread = openThread()
  thread.prepare('editions', true)
  idle.push(thread)
}

/** Begins to compile editions on other threads; null where there is one processor or nothing to share. */
export function shareEditions(
  task: Omit<EditionsTask, 'claims'>,
  editions: readonly EditionName[],
): SharedEditions | null {
  const size = Math.min(Math.min(availableParallelism() - 1, mostThreads) - busy, editions.length - 1)
  if (!hasThreads || size < 1) return null
  const claims = newClaims(editions)
  const threads = Array.from({ length: size }, () => idle.pop() ?? openThread())
  const made = threads.map((thread, index) =>
    // The thread that asks comes last, and begins with the second format.
    thread.run(
      'editions',
      { ...task, claims: { ...claims, first: index === 0 ? 0 : index + 1 } },
      { limit: Number.POSITIVE_INFINITY },
    ),
  )
  busy += size
  // A failure is asked for in `rest`; one that nobody asks for is not unhandled.
  void Promise.allSettled(made).then(() => {
    busy -= size
    append(idle, threads)
  })
  return {
    languages: [...new Set(editions.map(({ language }) => language))],
    claim: claimFrom({ ...claims, first: 1 }),
    rest: async () => {
      const compiled = await Promise.all(made)
      for (const { seen } of compiled) noteAll(seen)
      return compiled.flatMap(({ result }) => result)
    },
    abandon: () => closeClaims(claims),
  }
}
