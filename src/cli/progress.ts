import type { Progress } from '../build/types.js'
import { plain, replacingLine } from './safe-text.js'
import type { Terminal } from './terminal.js'

/** One line on a terminal that says what is being done; nothing where standard error is a file. */
export function progress(
  terminal: Terminal,
  quiet: boolean,
): { step: (progress: Progress) => void; end: () => void } {
  if (quiet || !terminal.isInteractive) return { step: () => {}, end: () => {} }
  return {
    step: ({ slug, step, language }) => {
      const what = [step, slug, language].filter((part) => part !== undefined).join(' ')
      terminal.error(replacingLine(plain(what)))
    },
    end: () => terminal.error(replacingLine(plain(''))),
  }
}
