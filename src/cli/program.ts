import { Command, CommanderError } from 'commander'
import { ownFacts, ownVersion } from '../build/package-version.js'
import { addAudit } from './commands/audit.js'
import { addBuild } from './commands/build.js'
import { addCache } from './commands/cache.js'
import { addCheck } from './commands/check.js'
import { addCompletion } from './commands/completion.js'
import { addExplain } from './commands/explain.js'
import { addFontsCommand } from './commands/fonts.js'
import { addInit } from './commands/init.js'
import { addList } from './commands/list.js'
import { addNew } from './commands/new.js'
import { addPreview } from './commands/preview.js'
import { faultReport, writeFaultReport } from './fault-report.js'
import type { Run } from './run.js'
import { foreignLines } from './safe-text.js'
import { type Terminal, terminal } from './terminal.js'

const commands = [
  addBuild,
  addCheck,
  addPreview,
  addAudit,
  addExplain,
  addList,
  addInit,
  addNew,
  addFontsCommand,
  addCache,
  addCompletion,
]

/** Parses arguments, runs one command and returns the exit code. Throws nothing. */
export async function program(args: readonly string[], on: Terminal = terminal()): Promise<number> {
  const run: Run = { terminal: on, exitCode: 0 }
  const command = new Command('rapporteur')
    .description(
      'Publishes official reports from Markdown, one file per language, as accessible PDF, Word and HTML editions.',
    )
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => on.out(foreignLines(text)),
      writeErr: (text) => on.error(foreignLines(text)),
    })
    .showSuggestionAfterError()
    .addHelpText('after', exitCodes)
  for (const add of commands) add(command, run)
  try {
    await command.parseAsync(args, { from: 'user' })
    return run.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const names = command.commands.map((one) => one.name())
    on.error(foreignLines(ourFault(error, writeFaultReport(faultReport(error, args, names)))))
    return 3
  }
}

const exitCodes = `
Exit codes:
  0  done
  1  problems in the publications
  2  wrong use, configuration or templates
  3  a fault of Rapporteur
  130  interrupted (SIGINT), 143 terminated (SIGTERM); no good output is lost`

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
