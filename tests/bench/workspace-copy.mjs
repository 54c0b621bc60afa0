// @ts-check
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A workspace of its own with some publications of ours, each under several names, and a cache beside it.
 *
 * @param {string} root The project's folder.
 * @param {string} folder Where it is made.
 * @param {string} slug
 * @param {number} copies
 * @returns {Promise<{root: string, env: Record<string, string>}>}
 */
export async function workspaceCopy(root, folder, slug, copies = 1) {
  const place = join(folder, 'workspace')
  await mkdir(place, { recursive: true })
  await writeFile(join(place, 'rapporteur.yaml'), 'organisation: The Office\n')
  for (let copy = 1; copy <= copies; copy += 1) {
    const name = copies === 1 ? slug : `${slug}-${copy}`
    await cp(join(root, 'source', slug), join(place, 'source', name), { recursive: true })
  }
  return { root: place, env: { RAPPORTEUR_CACHE: join(folder, 'cache') } }
}
