// @ts-check
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { filesLike, likeOf } from './files-like.mjs'

/**
 * What the actions of GitHub that ours uses do, in folders of this machine. Their inputs are checked against the ones that they
 * know.
 *
 * @typedef {{
 *   store: string,
 *   cwd: string,
 *   say: (line: string) => void,
 *   later: (task: () => void) => void,
 * }} Place
 * @typedef {{ inputs: readonly string[], run: (given: Record<string, string>, place: Place) => Record<string, string> }} StandIn
 */

/** @type {Record<string, StandIn>} */
export const standIns = {
  'actions/checkout': { inputs: [], run: () => ({}) },
  'actions/setup-node': {
    inputs: ['node-version', 'cache', 'cache-dependency-path'],
    run: (given, { cwd }) => {
      const lock = given['cache-dependency-path'] ?? 'package-lock.json'
      if (!existsSync(path.resolve(cwd, lock))) throw new Error(`setup-node finds no ${lock}`)
      return { 'node-version': process.version }
    },
  },
  'actions/cache': { inputs: ['path', 'key', 'restore-keys'], run: cache },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'if-no-files-found', 'retention-days'],
    run: upload,
  },
  'actions/download-artifact': { inputs: ['path', 'pattern', 'name'], run: download },
  'github/codeql-action/upload-sarif': { inputs: ['sarif_file'], run: () => ({}) },
}

/** @type {StandIn['run']} */
function cache(given, { store, say, later }) {
  const folder = path.join(store, 'caches')
  mkdirSync(folder, { recursive: true })
  const place = (/** @type {string} */ key) => path.join(folder, encodeURIComponent(key))
  const kept = readdirSync(folder).map(decodeURIComponent).sort()
  const { key = '', path: cached = '' } = given
  const prefixes = (given['restore-keys'] ?? '').split('\n').filter((line) => line.trim() !== '')
  const found =
    kept.find((one) => one === key) ??
    prefixes.flatMap((prefix) => kept.filter((one) => one.startsWith(prefix.trim()))).at(-1)
  if (found !== undefined) {
    cpSync(place(found), cached, { recursive: true })
    say(`Cache restored from key: ${found}`)
  }
  if (found !== key)
    later(() => {
      if (existsSync(cached)) cpSync(cached, place(key), { recursive: true })
    })
  return { 'cache-hit': String(found === key) }
}

/** @type {StandIn['run']} */
function upload(given, { store, cwd }) {
  const { name = 'artifact', path: from = '' } = given
  if (/["<>|:*?\r\n\\/]/u.test(name)) throw new Error(`The name of an artifact must not be ${name}`)
  const source = path.resolve(cwd, from.trim())
  if (!existsSync(source) || filesLike(source, ['**']).length === 0) {
    if (given['if-no-files-found'] === 'error') throw new Error(`No files were found at ${from}`)
    return {}
  }
  const target = path.join(store, 'artifacts', name)
  if (existsSync(target)) throw new Error(`There is an artifact ${name} already`)
  mkdirSync(path.dirname(target), { recursive: true })
  cpSync(source, `${target}.part`, { recursive: true })
  renameSync(`${target}.part`, target)
  return { 'artifact-url': `https://example.org/artifacts/${encodeURIComponent(name)}` }
}

/** @type {StandIn['run']} */
function download(given, { store, cwd }) {
  const folder = path.join(store, 'artifacts')
  const like = likeOf(given.pattern ?? given.name ?? '*')
  const names = readdirSync(folder).filter((name) => like.test(name))
  for (const name of names)
    cpSync(path.join(folder, name), path.resolve(cwd, given.path ?? '.', name), { recursive: true })
  return {}
}
