import type { Command } from 'commander'
import { addFonts } from '../add-fonts.js'
import { workspaceOption } from '../options.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { workspaceOf } from '../workspace-of.js'

/** Adds `rapporteur fonts add`. */
export function addFontsCommand(program: Command, run: Run): void {
  program
    .command('fonts')
    .description('fonts of large scripts, which come in packages of their own')
    .command('add')
    .description('install the fonts of languages (ja) or scripts (Jpan) in the workspace, by npm')
    .argument('[name...]', 'languages or scripts; those of all publications when none is given')
    .addOption(workspaceOption())
    .action(async (names: string[], flags: { workspace?: string }) => {
      const { terminal } = run
      const workspace = await workspaceOf(flags, run)
      if (!workspace) return
      const { fontPackagesInUse, fontPackagesOf } = await import('../../build/font-packages.js')
      const found =
        names.length > 0 ? await fontPackagesOf(names, workspace) : await fontPackagesInUse(workspace)
      for (const name of found.unknown)
        terminal.error(
          said`Unknown language or script \`${name}\`, expected a tag such as \`ja\` or a code such as \`Jpan\`.\n`,
        )
      if (found.unknown.length > 0) run.exitCode = 2
      else if (found.packages.length === 0) terminal.error(said`Every font that is needed is there.\n`)
      else if (!(await addFonts(found, workspace.root, run))) run.exitCode = 2
    })
}
