import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { cacheSize } from '../../build/cache/prune.js'
import { cacheRooms } from '../../build/cache/store.js'
import { chooseCache } from '../cache-place.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'

/** Adds `rapporteur cache`. */
export function addCache(program: Command, run: Run): void {
  program
    .command('cache')
    .description('say where results are kept to be found again, and how many')
    .option('--clear', 'remove them; the next build makes everything anew')
    .action(async ({ clear }: { clear?: boolean }) => {
      const { terminal } = run
      const choice = chooseCache(process.env, terminal.cwd, null)
      if (choice.folder === null) {
        terminal.out(said`No cache: ${choice.reason}.\n`)
        return
      }
      const { files, bytes } = await cacheSize(choice.folder)
      // Only what is ours: the folder may have been named by mistake.
      if (clear)
        for (const room of cacheRooms)
          await rm(path.join(choice.folder, room), { recursive: true, force: true })
      const size = `${(bytes / 1024 ** 2).toFixed(1)} MiB in ${files} ${files === 1 ? 'file' : 'files'}`
      terminal.out(said`${clear ? 'Removed ' : ''}${size}${clear ? ' from' : ','} ${choice.folder}\n`)
    })
}
