import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../types.js'
import { compiledCodeFolder } from './compiled-code.js'
import type { Answer, Beginning, TaskName, Tasks } from './task.js'

const script = new URL('./worker.js', import.meta.url)

/** Megabytes for what does not live long. Parsers and layout make little else, and collect it too often in Node's 48. */
const youngGeneration = 128

/** Whether threads can be opened: not from TypeScript sources, as tests run them. */
export const hasThreads = existsSync(script)

/** Why a thread was ended before its task was. */
export class ThreadEnded extends Error {
  constructor(
    readonly by: 'time' | 'memory' | 'signal',
    /** What was at work, as the thread last said. */
    readonly progress: Progress | null,
  ) {
    super(`The thread was ended by ${by}`)
    this.name = 'ThreadEnded'
  }
}

/** How long a task may take, and who is told of it. */
export interface TaskWatch {
  /** Milliseconds; Infinity: no limit. */
  limit: number
  onProgress?: (progress: Progress) => void
  signal?: AbortSignal
}

/** One thread, which does one task after the other and can be ended in the middle of any. */
export interface Thread {
  /** Begins to load what a task needs, before it is known; the code of a format too, where there is time for it. */
  prepare: (name: TaskName, withFormat: boolean) => void
  /**
   * Does a task. Throws `ThreadEnded` where time, memory or a signal ended it, and what the task threw; the next task
   * begins on a new thread then.
   */
  run: <Name extends TaskName>(
    name: Name,
    task: Tasks[Name]['asked'],
    watch: TaskWatch,
  ) => Promise<Tasks[Name]['done']>
  close: () => Promise<void>
}

/** A thread that begins with its first task. */
export function openThread(): Thread {
  let worker: Worker | null = null
  const end = async () => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  return {
    prepare: (name, withFormat) => {
      worker ??= newWorker(name, withFormat)
    },
    run: async (name, task, watch) => {
      watch.signal?.throwIfAborted()
      worker ??= newWorker(name, false)
      const one = worker
      return new Promise((resolve, reject) => {
        let last: Progress | null = null
        const stop = (by: ThreadEnded['by']) => {
          finish()
          // Not waited for: a thread inside a system call ends when that does.
          void end()
          reject(new ThreadEnded(by, last))
        }
        const timer = Number.isFinite(watch.limit) ? setTimeout(() => stop('time'), watch.limit) : null
        const onAbort = () => stop('signal')
        const onError = (error: Error) => {
          if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
            stop('memory')
            return
          }
          finish()
          void end()
          reject(error)
        }
        const onMessage = (answer: Answer) => {
          if (answer.kind === 'progress') {
            last = answer.progress
            watch.onProgress?.(last)
            return
          }
          finish()
          // The worker answers with what the named task gives.
          if (answer.kind === 'done') resolve(answer.result as Tasks[typeof name]['done'])
          else reject(errorOf(answer))
        }
        const finish = () => {
          if (timer) clearTimeout(timer)
          watch.signal?.removeEventListener('abort', onAbort)
          one.off('message', onMessage)
          one.off('error', onError)
          one.unref()
        }
        one.ref()
        one.on('message', onMessage)
        one.on('error', onError)
        watch.signal?.addEventListener('abort', onAbort, { once: true })
        one.postMessage({ name, task })
      })
    },
    close: end,
  }
}

/**
 * @param name - of the first task: what it needs is loaded at once
 * @param withFormat - whether that task comes later, so that there is time to load a format's code, too
 */
function newWorker(name: TaskName, withFormat: boolean): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration }
  const workerData: Beginning = { first: name, withFormat, compiledCode: compiledCodeFolder() }
  const worker = new Worker(script, { resourceLimits, workerData })
  // One that is ended may say so with an error that nobody waits for.
  worker.on('error', () => {})
  worker.unref()
  return worker
}

/** An error as the thread met it, with the places in its code. */
function errorOf({ name, reason, stack }: Extract<Answer, { kind: 'failed' }>): Error {
  const error = new Error(reason)
  error.name = name
  error.stack = stack
  return error
}
