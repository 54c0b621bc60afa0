import { type KillableWork, killableWork } from '../build/threads/killable.js'
import type { TaskName } from '../build/threads/task.js'
import type { Progress } from '../build/types.js'
import { interruptible } from './interruptible.js'
import { leanHeap } from './lean-heap.js'
import { progress } from './progress.js'
import type { Run } from './run.js'

/** What a command works with: a thread that can be ended, and who shows how far it is. */
export interface CommandWork extends KillableWork {
  signal: AbortSignal
  onProgress: (progress: Progress) => void
  /** Takes the line that says what is being done off the terminal. */
  hideProgress: () => void
}

/**
 * Runs a command on a thread that signals and the time limit can end.
 * @param first - what the thread will be asked first
 */
export function withWork(
  first: TaskName,
  flags: { quiet?: boolean; verbose?: boolean; timeLimit: number },
  run: Run,
  command: (work: CommandWork) => Promise<number>,
): Promise<void> {
  const shown = progress(run.terminal, flags)
  return interruptible(run, async (signal, note) => {
    const onProgress = (step: Progress) => {
      note(step)
      leanHeap(step.bytes ?? 0)
      shown.step(step)
    }
    const work = killableWork({ seconds: flags.timeLimit, signal, onProgress, first })
    try {
      return await command({ ...work, signal, onProgress, hideProgress: shown.end })
    } finally {
      shown.end()
      // Not waited for: what a signal should end within a second may be deaf for longer.
      void work.close()
    }
  })
}
