import type { Progress } from '../build/types.js'
import { plain, replacingLine, said } from './safe-text.js'
import type { Terminal } from './terminal.js'

/**
 * What says what is being done: one line on a terminal that is replaced, nothing where standard error is a file, or,
 * where that is asked for, a line for each step with the seconds since the start.
 */
export function progress(
  terminal: Terminal,
  { quiet = false, verbose = false }: { quiet?: boolean; verbose?: boolean },
): { step: (progress: Progress) => void; end: () => void } {
  if (verbose) return everyStep(terminal)
  if (quiet || !terminal.isInteractive) return { step: () => {}, end: () => {} }
  return {
    step: (progress) => terminal.error(replacingLine(plain(named(progress)))),
    end: () => terminal.error(replacingLine(plain(''))),
  }
}

function everyStep(terminal: Terminal): ReturnType<typeof progress> {
  const start = performance.now()
  return {
    step: (progress) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(2)
      terminal.error(said`${seconds.padStart(7)} s  ${named(progress)}\n`)
    },
    end: () => {},
  }
}

function named({ slug, step, language }: Progress): string {
  return [step, slug, language].filter((part) => part !== undefined).join(' ')
}
