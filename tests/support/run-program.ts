import { program } from '../../src/cli/program.js'
import type { Terminal } from '../../src/cli/terminal.js'

/** What a command wrote, and how it ended. */
export interface RunResult {
  exitCode: number
  out: string
  error: string
}

/** Runs the command line in a folder without a process of its own, on no terminal that shows colour. */
export async function runProgram(
  cwd: string,
  args: readonly string[],
  more: Pick<Terminal, 'isNpx'> = {},
): Promise<RunResult> {
  const result = { out: '', error: '' }
  const exitCode = await program(args, {
    cwd,
    out: (text) => {
      result.out += text
    },
    error: (text) => {
      result.error += text
    },
    colour: false,
    isInteractive: false,
    ...more,
  })
  return { exitCode, ...result }
}
