import type { FontPackages } from '../build/font-packages.js'
import { formats } from '../build/formats.js'
import { readWorkspace } from '../read/workspace.js'
import { installPackages } from './install-packages.js'
import { ownCommand } from './own-command.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'

/**
 * Installs packages of fonts and says so; without a network it says how to do it later.
 *
 * @returns whether the fonts are there now
 */
export async function addFonts(
  { packages }: FontPackages,
  root: string,
  { terminal }: Run,
): Promise<boolean> {
  if (packages.length === 0) return true
  const names = packages.join(' ')
  terminal.error(said`Installing fonts: ${names}\n`)
  const installed = await installPackages(packages, root)
  if (installed.ok) {
    terminal.error(said`Installed in ${root}.\n`)
    return true
  }
  terminal.error(said`Cannot install them: ${installed.reason}.\n`)
  terminal.error(
    said`Later: ${ownCommand(terminal)} fonts add, or: npm install --save-exact --ignore-scripts ${names}\n`,
  )
  return false
}

/** Installs what the languages of all publications of a workspace need. */
export async function addNeededFonts(root: string, run: Run): Promise<void> {
  const { workspace } = await readWorkspace(root, formats, root)
  if (!workspace) return
  const { fontPackagesInUse } = await import('../build/font-packages.js')
  await addFonts(await fontPackagesInUse(workspace), workspace.root, run)
}
