import type { Command } from 'commander'
import { noSafeOption, reportOption, safeOption, timeLimitOption, workspaceOption } from '../options.js'
import type { Run } from '../run.js'
import { withWork } from '../with-work.js'
import { type BuildFlags, runBuild } from './build.js'

/** Adds `rapporteur check`. */
export function addCheck(program: Command, run: Run): void {
  program
    .command('check')
    .description('print every message about the publications; write nothing')
    .argument('[publication...]', 'slugs under source/, or paths to folders; all when none is given')
    .option('--strict', 'treat warnings as errors')
    .option('-q, --quiet', 'no progress, only messages')
    .addOption(timeLimitOption('publication'))
    .addOption(workspaceOption())
    .addOption(safeOption())
    .addOption(noSafeOption())
    .addOption(reportOption())
    .action((publications: string[], flags: Omit<BuildFlags, 'language' | 'format'>) => {
      const asked = { ...flags, language: [], format: [] }
      return withWork(flags, run, (work) => runBuild(publications, asked, run, work, false))
    })
}
