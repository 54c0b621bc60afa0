import path from 'node:path'
import type { Command } from 'commander'
import { formats } from '../../build/formats.js'
import { isSlug } from '../../model/is-slug.js'
import { exists } from '../../read/disk.js'
import { readWorkspace } from '../../read/workspace.js'
import { addNeededFonts } from '../add-fonts.js'
import { workspaceOption } from '../options.js'
import { ownCommand } from '../own-command.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { addStartOptions, type StartFlags } from '../start/start-options.js'
import { tellOf } from '../start/tell-of.js'

/** Adds `rapporteur new`. */
export function addNew(program: Command, run: Run): void {
  addStartOptions(
    program
      .command('new')
      .description('add a publication that builds at once; asks what it is, on a terminal')
      .argument('<slug>', 'its name: small letters, digits and hyphens'),
  )
    .addOption(workspaceOption())
    .action(async (slug: string, flags: StartFlags & { workspace?: string }) => {
      run.exitCode = await runNew(slug, flags, run)
    })
}

async function runNew(slug: string, flags: StartFlags & { workspace?: string }, run: Run): Promise<number> {
  const { terminal } = run
  if (!isSlug(slug)) {
    terminal.error(said`Unexpected name \`${slug}\`, expected small letters, digits and hyphens.\n`)
    return 2
  }
  const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  if (!workspace) {
    tellOf(messages, terminal)
    return 2
  }
  const folder = path.join(workspace.root, 'source', slug)
  if (await exists(folder)) {
    terminal.error(said`${folder} exists already.\n`)
    return 2
  }
  const { chooseStart } = await import('../start/choose-start.js')
  const start = await chooseStart(flags, terminal, workspace)
  if (!start) return 2
  const { nameUntranslated } = await import('../start/name-untranslated.js')
  const { writePublication } = await import('../start/write-publication.js')
  const { writeEditorFiles } = await import('../start/editor-files.js')
  const owner = start.organisation ?? workspace.organisation
  const english = await writePublication(
    folder,
    { ...start, organisation: owner },
    { ...workspace, isOwnOrganisation: start.organisation !== null },
  )
  nameUntranslated(english, terminal)
  await writeEditorFiles(workspace.root)
  await addNeededFonts(workspace.root, run)
  terminal.error(
    said`The publication \`${slug}\` is ready in ${folder}. Next: ${ownCommand(terminal)} build ${slug}\n`,
  )
  return 0
}
