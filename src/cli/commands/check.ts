import type { Command } from 'commander'
import type { Run } from '../program.js'
import { type BuildFlags, reportOption, runBuild } from './build.js'

export function addCheck(program: Command, run: Run): void {
  program
    .command('check')
    .description('print every message about the publications; write nothing')
    .argument('[publication...]', 'slugs under source/, or paths to folders; all when none is given')
    .option('--strict', 'treat warnings as errors')
    .option('-q, --quiet', 'no progress, only messages')
    .addOption(reportOption())
    .action(async (publications: string[], flags: Omit<BuildFlags, 'language' | 'format'>) => {
      run.exitCode = await runBuild(publications, { ...flags, language: [], format: [] }, run, false)
    })
}
