import { CommanderError } from 'commander'
import { ownFacts, ownVersion } from '../build/package-version.js'
import { commandLine } from './command-line.js'
import { diskRefusal } from './disk-refusal.js'
import { faultReport, writeFaultReport } from './fault-report.js'
import type { Run } from './run.js'
import { foreignLines } from './safe-text.js'
import { type Terminal, terminal } from './terminal.js'
import { callOn } from './unchanged/known-command.js'

/** Parses arguments, runs one command and returns the exit code. Throws nothing. */
export async function program(args: readonly string[], on: Terminal = terminal()): Promise<number> {
  const run: Run = { terminal: on, exitCode: 0, call: callOn(on, args) }
  const command = commandLine(run)
  try {
    await command.parseAsync(args, { from: 'user' })
    return run.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const refusal = diskRefusal(error)
    if (refusal !== null) {
      on.error(refusal)
      return 2
    }
    const names = command.commands.map((one) => one.name())
    on.error(foreignLines(ourFault(error, writeFaultReport(faultReport(error, args, names)))))
    return 3
  }
}

function ourFault(error: unknown, report: string | null): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const bugs = ownFacts()?.bugs
  const to = bugs ? `at ${bugs}` : 'to whoever maintains your copy of Rapporteur,'
  return `
This is a fault of Rapporteur, not of your files. Your last good output is untouched.
Please report it ${to} with the lines below and, if you can, the smallest publication that shows it.

rapporteur ${ownVersion()}, Node ${process.version}, ${process.platform} ${process.arch}
${detail}
${report === null ? '' : `\nA report without any text of your files is in ${report}\n`}`
}
