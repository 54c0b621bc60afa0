import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { isSlug } from '../../model/is-slug.js'
import { exists } from '../../read/files.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { writePublication } from './new.js'

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
      const name = path.basename(root)
      const slug = isSlug(name) ? name : 'first-report'
      await mkdir(root, { recursive: true })
      await writePublication(path.join(root, 'source', slug))
      await writeFile(configuration, '# Settings of this workspace; every key is optional.\nseverity: {}\n')
      await writeFile(path.join(root, '.gitignore'), 'out/\nnode_modules/\n', { flag: 'a' })
      terminal.error(said`A workspace with the publication \`${slug}\` is ready. Next: rapporteur build\n`)
    })
}
