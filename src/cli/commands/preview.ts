import { type Command, InvalidArgumentError, Option } from 'commander'
import { noSafeOption, safeOption, timeLimitOption, workspaceOption } from '../options.js'
import type { Run } from '../run.js'
import { withWork } from '../with-work.js'

/** The options of `preview`, as commander gives them. */
export interface PreviewFlags {
  open?: boolean
  port: number
  timeLimit: number
  workspace?: string
  safe?: boolean
}

/** Adds `rapporteur preview`. */
export function addPreview(program: Command, run: Run): void {
  program
    .command('preview')
    .description(
      'show two languages or formats side by side in a browser on this machine, at each change of a file; writes nothing',
    )
    .argument(
      '[publication...]',
      'slugs under source/, or paths to folders or Markdown files; all when none is given',
    )
    .option('--open', 'open the page in the browser')
    .addOption(
      new Option('--port <number>', 'port of the page on this machine')
        .argParser((value: string) => {
          if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
            throw new InvalidArgumentError('Expected a port, from 1 to 65535, or 0 for a free one.')
          return Number(value)
        })
        .default(0, 'a free one'),
    )
    .addOption(timeLimitOption('publication'))
    .addOption(workspaceOption())
    .addOption(safeOption())
    .addOption(noSafeOption())
    .action((publications: string[], flags: PreviewFlags) =>
      withWork('publication', { quiet: true, timeLimit: flags.timeLimit }, run, async (work) =>
        (await import('../preview/run-preview.js')).runPreview(publications, flags, run, work),
      ),
    )
}
