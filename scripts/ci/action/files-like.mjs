// @ts-check
import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Names of files below a folder that patterns of GitHub name, sorted; packages and what Git keeps are left out.
 *
 * @param {string} folder
 * @param {readonly string[]} patterns - With `*` for part of a name and a leading folder of two stars for any folders.
 * @returns {string[]}
 */
export function filesLike(folder, patterns) {
  const likes = patterns.map((pattern) => likeOf(pattern))
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !/(?:^|\/)(?:node_modules|\.git)\//u.test(name))
    .filter((name) => likes.some((like) => like.test(name)))
    .sort()
}

/** @param {string} pattern */
export function likeOf(pattern) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\?]/gu, '\\$&')
    .replace(/\*\*\/|\*\*|\*/gu, (stars) => ({ '**/': '(?:.*/)?', '**': '.*' })[stars] ?? '[^/]*')
  return new RegExp(`^${source}$`, 'u')
}
