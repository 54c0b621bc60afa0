import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { makeFolder } from '../../build/output/make-folder.js'
import { exists } from '../../read/disk.js'
import { readInput } from '../../read/input.js'
import { templatesOf } from '../../read/templates.js'
import { addNeededFonts } from '../add-fonts.js'
import { ownCommand } from '../own-command.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { addStartOptions, type StartFlags } from '../start/start-options.js'

/** Adds `rapporteur init`. */
export function addInit(program: Command, run: Run): void {
  addStartOptions(
    program
      .command('init')
      .description(
        'lay out a workspace with a first publication that builds at once; asks what it is, on a terminal',
      )
      .argument('[folder]', 'folder of the workspace', '.'),
  ).action(async (folder: string, flags: StartFlags) => {
    run.exitCode = await runInit(path.resolve(run.terminal.cwd, folder), flags, run)
  })
}

async function runInit(root: string, flags: StartFlags, run: Run): Promise<number> {
  const { terminal } = run
  const configuration = path.join(root, 'rapporteur.yaml')
  if (await exists(configuration)) {
    terminal.error(said`${configuration} exists already: this folder is a workspace.\n`)
    return 2
  }
  const { schemaLine, writeEditorFiles } = await import('../start/editor-files.js')
  const { writeNew } = await import('../start/write-new.js')
  const { quotedYaml } = await import('../start/quoted-yaml.js')
  const layOut = async (organisation: string | null) => {
    await makeFolder(path.join(root, 'source'))
    const owner = organisation === null ? '' : `organisation: ${quotedYaml(organisation)}\n`
    const line = schemaLine(configuration, root, 'rapporteur.schema.json')
    await writeNew(
      configuration,
      `${line}# Settings of this workspace; every key is optional.\n${owner}severity: {}\n`,
    )
    await ignoreOutput(path.join(root, '.gitignore'))
    await writeEditorFiles(root)
  }
  const known = await readdir(path.join(root, 'source'), { withFileTypes: true }).catch(() => [])
  const publications = known.filter((entry) => entry.isDirectory())
  const count = publications.length
  if (count > 0) {
    await layOut(flags.organisation ?? null)
    await addNeededFonts(root, run)
    terminal.error(
      said`A workspace around ${count === 1 ? 'the publication' : `the ${count} publications`} in source/ is ready. Next: ${ownCommand(terminal)} build\n`,
    )
    return 0
  }
  const templates = templatesOf(root)
  const { chooseStart } = await import('../start/choose-start.js')
  const start = await chooseStart(flags, terminal, { templates, organisation: null })
  if (!start) return 2
  await layOut(start.organisation)
  const slug = 'first-report'
  const { nameUntranslated } = await import('../start/name-untranslated.js')
  const { writePublication } = await import('../start/write-publication.js')
  const english = await writePublication(path.join(root, 'source', slug), start, {
    root,
    templates,
    isOwnOrganisation: false,
  })
  nameUntranslated(english, terminal)
  await addNeededFonts(root, run)
  terminal.error(
    said`A workspace with the publication \`${slug}\` is ready in ${root}. Next, there: ${ownCommand(terminal)} build\n`,
  )
  return 0
}

/** Adds what belongs to no repository to `.gitignore`, keeping what stands there. */
async function ignoreOutput(file: string): Promise<void> {
  const input = await readInput(file, { inside: null, largest: 1024 * 1024 })
  const text = input.ok ? new TextDecoder().decode(input.bytes) : ''
  const lines = text.split(/\r?\n/u)
  const missing = ['out/', 'parts/', 'node_modules/'].filter((name) => !lines.includes(name))
  if (missing.length === 0) return
  const start = text === '' || text.endsWith('\n') ? '' : '\n'
  await writeFile(file, `${start}${missing.join('\n')}\n`, { flag: 'a' })
}
