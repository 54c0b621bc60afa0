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
  const start = performance.now()
  return {
    step: (progress) => {
      const left = timeLeft(progress, (performance.now() - start) / 1000)
      terminal.error(replacingLine(plain(`${named(progress)}${left}`)))
    },
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

/**
 * How many publications are done, how many a minute, and how long the rest will take at that rate.
 * @param seconds since the start
 */
export function timeLeft({ done, total }: Progress, seconds: number): string {
  if (done === undefined || total === undefined) return ''
  if (done === 0) return ` (1 of ${total})`
  const left = (seconds / done) * (total - done)
  const rest = left < 90 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`
  return ` (${done + 1} of ${total}, ${Math.round((done * 60) / seconds)} a minute, ${rest} left)`
}

function named({ slug, step, language }: Progress): string {
  return [step, slug, language].filter((part) => part !== undefined).join(' ')
}
