import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { isSlug } from '../../model/is-slug.js'
import { exists } from '../../read/files.js'
import { readInput } from '../../read/input.js'
import { addNeededFonts } from '../add-fonts.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { writeNew, writePublication } from './new.js'

/** Adds `rapporteur init`. */
export function addInit(program: Command, run: Run): void {
  program
    .command('init')
    .description('lay out a workspace with a first publication that builds at once')
    .argument('[folder]', 'folder of the workspace', '.')
    .action(async (folder: string) => {
      const { terminal } = run
      const root = path.resolve(terminal.cwd, folder)
      const configuration = path.join(root, 'rapporteur.yaml')
      if (await exists(configuration)) {
        terminal.error(said`${configuration} exists already: this folder is a workspace.\n`)
        run.exitCode = 2
        return
      }
      await mkdir(path.join(root, 'source'), { recursive: true })
      await writeNew(configuration, '# Settings of this workspace; every key is optional.\nseverity: {}\n')
      await ignoreOutput(path.join(root, '.gitignore'))
      const known = (await readdir(path.join(root, 'source'), { withFileTypes: true })).filter((entry) =>
        entry.isDirectory(),
      )
      if (known.length > 0) {
        await addNeededFonts(root, run)
        terminal.error(
          said`A workspace around ${known.length} publications that were there is ready. Next: rapporteur build\n`,
        )
        return
      }
      const name = path.basename(root)
      const slug = isSlug(name) ? name : 'first-report'
      await writePublication(path.join(root, 'source', slug))
      terminal.error(said`A workspace with the publication \`${slug}\` is ready. Next: rapporteur build\n`)
    })
}

/** Adds what belongs to no repository to `.gitignore`, keeping what stands there. */
async function ignoreOutput(file: string): Promise<void> {
  const input = await readInput(file, { inside: null, largest: 1024 * 1024 })
  const text = input.ok ? new TextDecoder().decode(input.bytes) : ''
  const lines = text.split(/\r?\n/u)
  const missing = ['out/', 'node_modules/'].filter((name) => !lines.includes(name))
  if (missing.length === 0) return
  const start = text === '' || text.endsWith('\n') ? '' : '\n'
  await writeFile(file, `${start}${missing.join('\n')}\n`, { flag: 'a' })
}
