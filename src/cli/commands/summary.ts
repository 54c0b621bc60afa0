import type { Command } from 'commander'
import { workspaceOption } from '../options.js'
import type { Run } from '../run.js'

/** The options of `summary`, as commander gives them. */
export interface SummaryFlags {
  messages?: string
  pictures?: string
  editionsLink?: string
  picturesLink?: string
  workspace?: string
}

/** Adds `rapporteur summary`. */
export function addSummary(program: Command, run: Run): void {
  program
    .command('summary')
    .description('print a table of the editions as Markdown, for the summary of a job on a build server')
    .argument('[out]', 'output folder (default: out in the workspace)')
    .option('--messages <file>', 'also the messages in a file that --report-file json=<file> wrote')
    .option('--pictures <folder>', 'draw the first page of each PDF into a folder, as PNG')
    .option('--editions-link <address>', 'where the editions are found')
    .option('--pictures-link <address>', 'where the pictures are found')
    .addOption(workspaceOption())
    .action(async (out: string | undefined, flags: SummaryFlags) => {
      run.exitCode = await (await import('../summary/run-summary.js')).runSummary(out, flags, run)
    })
}
