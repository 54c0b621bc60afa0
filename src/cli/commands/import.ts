import type { Command } from 'commander'
import { reportOption, workspaceOption } from '../options.js'
import type { ReporterName } from '../reporters/index.js'
import type { Run } from '../run.js'
import type { ImportFlags } from '../start/import-options.js'

/** Adds `rapporteur import`. */
export function addImport(program: Command, run: Run): void {
  program
    .command('import')
    .description(
      'make a publication, or another language of one, out of a Word file (.docx); lists what cannot be carried',
    )
    .argument('<file>', 'the Word file')
    .option('--slug <name>', 'name of the publication; one that is there gets another language')
    .option('-l, --language <tag>', 'language of the Word file (default: found out from its words)')
    .option('-k, --kind <name>', 'kind of document; `rapporteur list kinds` shows them')
    .option('--organisation <name>', 'whose report it is')
    .option('-y, --yes', 'ask nothing: what is not said is found out')
    .addOption(workspaceOption())
    .addOption(reportOption())
    .action(async (file: string, flags: ImportFlags & { report: ReporterName }) => {
      // What reads Word files is loaded by nothing else.
      const { runImport } = await import('../start/run-import.js')
      run.exitCode = await runImport(file, flags, run)
    })
}
