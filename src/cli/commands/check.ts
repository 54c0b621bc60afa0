import type { Command } from 'commander'
import {
  noSafeOption,
  reportFileOption,
  reportOption,
  safeOption,
  timeLimitOption,
  verboseOption,
  workspaceOption,
} from '../options.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { withWork } from '../with-work.js'
import { type BuildFlags, runBuild } from './build.js'

/** The options of `check`, as commander gives them. */
type CheckFlags = Omit<BuildFlags, 'language' | 'format' | 'fix' | 'shard' | 'job'> & {
  fix?: boolean
  dryRun?: boolean
}

/** Adds `rapporteur check`. */
export function addCheck(program: Command, run: Run): void {
  program
    .command('check')
    .description('print every message about the publications; write nothing but, where asked, mends')
    .argument(
      '[publication...]',
      'slugs under source/, or paths to folders or Markdown files; all when none is given',
    )
    .option('--fix', 'mend in the Markdown files what a program can mend, then check')
    .option('--dry-run', 'with --fix: show what would be mended, and write nothing')
    .option('--strict', 'treat warnings as errors')
    .option('-q, --quiet', 'no progress, only messages')
    .addOption(verboseOption())
    .addOption(timeLimitOption('publication'))
    .addOption(workspaceOption())
    .addOption(safeOption())
    .addOption(noSafeOption())
    .addOption(reportOption())
    .addOption(reportFileOption())
    .action((publications: string[], flags: CheckFlags) => {
      if (flags.dryRun && !flags.fix) {
        run.terminal.error(said`--dry-run goes with --fix.\n`)
        run.exitCode = 2
        return
      }
      const fix = flags.fix ? (flags.dryRun ? 'dry-run' : 'write') : 'no'
      const asked = { ...flags, fix, language: [], format: [] } as const
      return withWork('publication', flags, run, (work) => runBuild(publications, asked, run, work, false))
    })
}
