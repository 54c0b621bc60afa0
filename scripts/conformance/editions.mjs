// @ts-check
import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'

/** @import { Edition, KnownFormat } from './types.mjs' */

/**
 * The finished files under some folders, in the order of their paths. Reports of earlier runs are no editions.
 *
 * @param {string[]} roots
 * @param {readonly KnownFormat[]} formats
 * @returns {Promise<Edition[]>}
 * @throws If a folder cannot be read.
 */
export async function editions(roots, formats) {
  const found = await Promise.all(roots.map((root) => editionsUnder(root, formats)))
  return found.flat()
}

/**
 * @param {string} root
 * @param {readonly KnownFormat[]} formats
 * @returns {Promise<Edition[]>}
 */
async function editionsUnder(root, formats) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
  return paths.flatMap((path) => {
    const format = formats.find(({ extension }) => path.endsWith(`.${extension}`))?.name
    if (format === undefined || /(^|\/)evidence\/conformance\//.test(path)) return []
    return [{ root, path, file: resolve(root, path), format, publication: publicationOf(path) }]
  })
}

/** @param {string} path */
function publicationOf(path) {
  const parts = path.split('/')
  return parts.length > 1 ? parts[0] : undefined
}
