import { availableParallelism } from 'node:os'
import { append } from '../../model/append.js'
import type { CompiledLanguage } from '../compile-language.js'
import type { LanguagesTask } from './task.js'
import { hasThreads, openThread, type Thread } from './thread.js'

/** Languages of a publication that other threads have begun to compile. */
export interface SharedLanguages {
  /** The next language that nobody has claimed, to be compiled here; null when all are taken. */
  claim: () => string | null
  /** What the other threads made, when they are done. */
  rest: () => Promise<CompiledLanguage[]>
  /** Ends what nobody will ask for any more. Harmless after `rest`. */
  abandon: () => Promise<void>
}

/** Most threads beside the one that asks: each holds its own copy of the fonts. */
const mostThreads = 3

/** Threads that wait for the next publication: one that has compiled is faster at the second. */
const idle: Thread[] = []

/** Begins to compile languages on other threads; null where there is one processor or nothing to share. */
export function shareLanguages(task: Omit<LanguagesTask, 'next'>): SharedLanguages | null {
  const size = Math.min(availableParallelism() - 1, mostThreads, task.languages.length - 1)
  if (!hasThreads || size < 1) return null
  const threads = Array.from({ length: size }, () => idle.pop() ?? openThread())
  const next = new SharedArrayBuffer(4)
  const index = new Int32Array(next)
  const made = threads.map((thread) => thread.run('languages', { ...task, next }, { limit: null }))
  // A failure is asked for in `rest`; one that nobody asks for is not unhandled.
  for (const one of made) one.catch(() => {})
  const release = () => append(idle, threads.splice(0))
  return {
    claim: () => task.languages[Atomics.add(index, 0, 1)] ?? null,
    rest: async () => {
      const compiled = await Promise.all(made)
      release()
      return compiled.flat()
    },
    abandon: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
      release()
    },
  }
}
