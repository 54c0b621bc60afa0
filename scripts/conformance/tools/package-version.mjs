// @ts-check
import { readFile } from 'node:fs/promises'

/**
 * The version of an installed package.
 *
 * @param {string} name
 */
export async function packageVersion(name) {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url)
  return String(JSON.parse(await readFile(file, 'utf8')).version)
}
