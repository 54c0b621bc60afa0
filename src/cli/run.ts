import type { Terminal } from './terminal.js'
import type { Call } from './unchanged/known-command.js'

/** One run of the command line: where it writes, and the exit code that its command sets. */
export interface Run {
  terminal: Terminal
  exitCode: number
  /** How it was called. */
  call?: Call
}
