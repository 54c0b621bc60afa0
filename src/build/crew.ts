import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FormatName } from '../model/format.js'
import type { CompiledLanguage } from './compile-language.js'

/** What a thread is asked: to compile languages of a publication, claiming one after the other. */
export interface Job {
  root: string
  folder: string
  languages: readonly string[]
  formats: readonly FormatName[]
  /** One shared 32-bit number: the index of the next language that nobody has claimed. */
  next: SharedArrayBuffer
}

/** What a thread tells: a language that it compiled, and how its job ended. */
export type Answer =
  | ({ kind: 'language' } & CompiledLanguage)
  | { kind: 'done' }
  | { kind: 'failed'; reason: string }

/** Threads that compile beside the main one. */
export interface Crew {
  /** Begins at once; `claim` gives the main thread a language to compile itself, or null when all are taken. */
  start: (job: Omit<Job, 'next'>) => { claim: () => string | null; rest: () => Promise<CompiledLanguage[]> }
  close: () => Promise<void>
}

const script = new URL('./worker.js', import.meta.url)

/** Most threads beside the main one: each holds its own copy of the fonts. */
const mostThreads = 3

/** Opens threads for a build of some languages; none where there is one processor or nothing to share. */
export function openCrew(languages: number): Crew {
  const size = existsSync(script) ? Math.min(availableParallelism() - 1, mostThreads, languages - 1) : 0
  const workers = Array.from({ length: Math.max(0, size) }, () => new Worker(script))
  for (const worker of workers) worker.unref()
  return {
    start: (job) => {
      const next = new SharedArrayBuffer(4)
      const index = new Int32Array(next)
      const answers = workers.map((worker) => answersOf(worker, { ...job, next }))
      // A failure is asked for in `rest`; one that nobody asks for is not unhandled.
      for (const answer of answers) answer.catch(() => {})
      return {
        claim: () => job.languages[Atomics.add(index, 0, 1)] ?? null,
        rest: async () => (await Promise.all(answers)).flat(),
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function answersOf(worker: Worker, job: Job): Promise<CompiledLanguage[]> {
  return new Promise((resolve, reject) => {
    const languages: CompiledLanguage[] = []
    const listen = (answer: Answer) => {
      if (answer.kind === 'language') {
        const { kind: _kind, ...compiled } = answer
        languages.push(compiled)
        return
      }
      worker.off('message', listen)
      worker.off('error', reject)
      if (answer.kind === 'done') resolve(languages)
      else reject(new Error(answer.reason))
    }
    worker.on('message', listen)
    worker.once('error', reject)
    worker.postMessage(job)
  })
}
