import { Argument, type Command } from 'commander'
import { formats } from '../../build/formats.js'
import { readWorkspace } from '../../read/workspace.js'
import { workspaceOption } from '../options.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'

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
      const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
      for (const { reason } of messages) terminal.error(said`${reason}\n`)
      if (!workspace) {
        run.exitCode = 2
        return
      }
      const rows =
        what === 'formats'
          ? (await import('../list/listed-formats.js')).listedFormats()
          : await (await import('../list/listed-templates.js')).listedTemplates(what, workspace)
      const width = Math.max(...rows.map(({ name }) => name.length))
      for (const { name, about } of rows) terminal.out(said`${name.padEnd(width)}  ${about}\n`)
    })
}
