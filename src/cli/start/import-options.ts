import { said } from '../safe-text.js'
import type { Terminal } from '../terminal.js'

/** What was said of an import on the command line. */
export interface ImportFlags {
  slug?: string
  language?: string
  kind?: string
  organisation?: string
  yes?: boolean
  workspace?: string
}

/** What a person answers, or what is usual: nobody is asked where an option says it, or nobody is there. */
export async function answered(
  given: string | undefined,
  question: { words: string; usual: string },
  flags: ImportFlags,
  terminal: Terminal,
): Promise<string> {
  if (given !== undefined) return given
  const answer = flags.yes ? '' : await terminal.ask?.(said`${question.words} [${question.usual}]: `)
  return answer?.trim() || question.usual
}
