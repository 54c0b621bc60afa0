import { atWork } from '../build/threads/killable.js'
import { ThreadEnded } from '../build/threads/thread.js'
import type { Progress } from '../build/types.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'

/** Milliseconds after a signal within which what is at work may still tidy up. */
const grace = 700

/** Exit codes as shells give them to what a signal ended: 128 and its number. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Runs work that SIGINT and SIGTERM end within a second, wherever it is: what runs on other threads is ended, and what
 * is being written to the output folder is left to its journal, which the next command settles.
 * @param work gets the signal, and says what it is about to do
 */
export async function interruptible(
  run: Run,
  work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<number>,
): Promise<void> {
  const interrupt = new AbortController()
  let last: Progress | null = null
  let exitCode: number | null = null
  const interrupted = () => {
    const what = last ? ` while ${atWork(last)}` : ''
    const rest =
      last?.step === 'write'
        ? 'The next command finishes or undoes what was begun.'
        : 'The last good output is untouched.'
    run.terminal.error(said`\nInterrupted${what}. ${rest}\n`)
  }
  let timer: NodeJS.Timeout | undefined
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((name) => {
    const listener = () => {
      exitCode ??= signals[name]
      timer ??= setTimeout(() => {
        interrupted()
        process.exit(signals[name])
      }, grace)
      interrupt.abort()
    }
    process.on(name, listener)
    return () => process.removeListener(name, listener)
  })
  try {
    run.exitCode = await work(interrupt.signal, (progress) => {
      last = progress
    })
  } catch (error) {
    if (exitCode === null || !isEnd(error, interrupt.signal)) throw error
    interrupted()
    run.exitCode = exitCode
  } finally {
    clearTimeout(timer)
    for (const remove of listeners) remove()
  }
}

function isEnd(error: unknown, signal: AbortSignal): boolean {
  return error instanceof ThreadEnded || error === signal.reason
}
