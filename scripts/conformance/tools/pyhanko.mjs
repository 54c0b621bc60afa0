// @ts-check
import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { find } from './programs.mjs'
import { run } from './run.mjs'

/** The validator of PDF signatures that we hold ours against. */
const version = '0.38.0'

/**
 * The folder of pyHanko and its packages, brought by pip the first time.
 *
 * @param {string} cache A folder that outlives the run.
 * @returns {Promise<{folder: string, version: string} | {absent: string}>}
 */
export async function pyhankoFolder(cache) {
  const folder = join(cache, 'pyhanko', version)
  if (await exists(folder)) return { folder, version }
  const pip = find('pip')
  if (pip === undefined)
    return {
      absent: 'pyHanko is not in the cache and there is no pip to bring it: apt-get install python3-pip',
    }
  const parts = `${folder}.part`
  await rm(parts, { recursive: true, force: true })
  const asked = ['install', '-q', '--only-binary', ':all:', '--target', parts, `pyhanko==${version}`]
  const { code, stderr } = await run(pip, asked)
  if (code !== 0) return { absent: `pip could not bring pyHanko: ${stderr.trim().split('\n')[0] ?? ''}` }
  await rename(parts, folder)
  return { folder, version }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}
