import { Command } from 'commander'
import { ownVersion } from '../build/package-version.js'
import { addAudit } from './commands/audit.js'
import { addBuild } from './commands/build.js'
import { addCache } from './commands/cache.js'
import { addCheck } from './commands/check.js'
import { addCompletion } from './commands/completion.js'
import { addExplain } from './commands/explain.js'
import { addFontsCommand } from './commands/fonts.js'
import { addImport } from './commands/import.js'
import { addInit } from './commands/init.js'
import { addList } from './commands/list.js'
import { addMerge } from './commands/merge.js'
import { addNew } from './commands/new.js'
import { addPack } from './commands/pack.js'
import { addPlan } from './commands/plan.js'
import { addPreview } from './commands/preview.js'
import { addSummary } from './commands/summary.js'
import { addVerify } from './commands/verify.js'
import type { Run } from './run.js'
import { foreignLines } from './safe-text.js'
import { terminal } from './terminal.js'

const commands = [
  addBuild,
  addCheck,
  addPreview,
  addPlan,
  addMerge,
  addAudit,
  addPack,
  addVerify,
  addSummary,
  addExplain,
  addList,
  addInit,
  addNew,
  addImport,
  addFontsCommand,
  addCache,
  addCompletion,
]

/**
 * The command line: every command with its arguments and options.
 * @param run - What commands write to, and where they leave their exit code; a page about them needs none.
 */
export function commandLine(run: Run = { terminal: terminal(), exitCode: 0 }): Command {
  const program = new Command('rapporteur')
    .description(
      'Publishes official reports from Markdown, one file per language, as accessible PDF, Word and HTML editions.',
    )
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => run.terminal.out(foreignLines(text)),
      writeErr: (text) => run.terminal.error(foreignLines(text)),
    })
    .showSuggestionAfterError()
    .addHelpText('after', exitCodes)
  for (const add of commands) add(program, run)
  return program
}

const exitCodes = `
Exit codes:
  0  done
  1  problems in the publications
  2  wrong use, configuration or templates
  3  a fault of Rapporteur
  130  interrupted (SIGINT), 143 terminated (SIGTERM); no good output is lost`
