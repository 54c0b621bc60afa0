import type { Command } from 'commander'
import { reportFileOption, reportOption, workspaceOption } from '../options.js'
import type { ReportFlags } from '../reporters/print-messages.js'
import type { Run } from '../run.js'
import { withWork } from '../with-work.js'

/** The options of `merge`, as commander gives them. */
export interface MergeFlags extends ReportFlags {
  out?: string
  quiet?: boolean
  verbose?: boolean
  timeLimit: number
  workspace?: string
}

/** Adds `rapporteur merge`. */
export function addMerge(program: Command, run: Run): void {
  program
    .command('merge')
    .description('join parts that `build --shard` or `--job` left into what one build of the whole makes')
    .argument(
      '<part...>',
      'folders of parts, or folders that hold some, made from the files of this workspace',
    )
    .option('-o, --out <folder>', 'output folder (default: out in the workspace)')
    .option('-q, --quiet', 'no progress, only messages')
    .addOption(workspaceOption())
    .addOption(reportOption())
    .addOption(reportFileOption())
    .action((parts: string[], flags: Omit<MergeFlags, 'timeLimit'>) =>
      withWork('publication', { ...flags, timeLimit: Number.POSITIVE_INFINITY }, run, async (work) =>
        (await import('../run-merge.js')).runMerge(parts, flags, run, work),
      ),
    )
}
