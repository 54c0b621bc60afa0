import type { Command } from 'commander'
import type { Shard } from '../../build/parts/part-choice.js'
import type { FormatName } from '../../model/format.js'
import { formatOption, languageOption, shardOption, workspaceOption } from '../options.js'
import type { Run } from '../run.js'

/** The options of `plan`, as commander gives them. */
export interface PlanFlags {
  language: readonly string[]
  format: readonly FormatName[]
  shard?: Shard
  json?: boolean
  workspace?: string
}

/** Adds `rapporteur plan`. */
export function addPlan(program: Command, run: Run): void {
  program
    .command('plan')
    .description(
      'list the jobs of a build, publication by language by format, each of which can be done alone',
    )
    .argument('[publication...]', 'slugs under source/, or paths to folders; all when none is given')
    .addOption(languageOption())
    .addOption(formatOption())
    .addOption(shardOption())
    .option('--json', 'as one JSON document, for the matrix of a build server or for a build engine')
    .addOption(workspaceOption())
    .action(async (publications: string[], flags: PlanFlags) => {
      run.exitCode = await (await import('../run-plan.js')).runPlan(publications, flags, run)
    })
}
