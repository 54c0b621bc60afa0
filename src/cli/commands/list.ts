import { Argument, type Command } from 'commander'
import { largestOf } from '../../model/arrays.js'
import { workspaceOption } from '../options.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { workspaceOf } from '../workspace-of.js'

/** What can be listed. */
const lists = ['kinds', 'designs', 'languages', 'formats'] as const

/** Adds `rapporteur list`. */
export function addList(program: Command, run: Run): void {
  program
    .command('list')
    .description('list what a publication can name: the templates of the workspace, and ours')
    .addArgument(new Argument('<what>', 'what to list').choices(lists))
    .addOption(workspaceOption())
    .action(async (what: (typeof lists)[number], flags: { workspace?: string }) => {
      const { terminal } = run
      const workspace = await workspaceOf(flags, run)
      if (!workspace) return
      const rows =
        what === 'formats'
          ? (await import('../list/listed-formats.js')).listedFormats()
          : await (await import('../list/listed-templates.js')).listedTemplates(what, workspace)
      const width = largestOf(rows.map(({ name }) => name.length))
      for (const { name, about } of rows) terminal.out(said`${name.padEnd(width)}  ${about}\n`)
    })
}
