// @ts-check
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCacheServer } from './cache-server.mjs'
import { countsOf, environment, runNx } from './run-nx.mjs'
import { installNx, layOut } from './workspace.mjs'

const tokens = { readToken: 'may-read', writeToken: 'may-write' }

/**
 * @typedef {{ seconds: number, editions: number, kept: number, remote: number, failed: boolean, printed: string }} Build
 * @typedef {{
 *   publications: number, alone: number, cold: Build, again: Build, elsewhere: Build, changed: Build, stranger: Build,
 *   stored: number, refused: number, bytes: number, isSame: boolean,
 * }} Measured
 */

/**
 * Builds a workspace of small publications in one process, and with Nx: cold, again, on a second machine (another clone that has nothing but
 * the cache server), after one text was changed, and by a stranger who may only read.
 *
 * @param {number} publications
 * @param {'edition' | 'publication'} [tasks]
 * @param {(step: string) => void} [say]
 * @returns {Promise<Measured>}
 */
export async function measure(publications, tasks = 'edition', say = () => {}) {
  const top = mkdtempSync(path.join(tmpdir(), 'rapporteur-nx-'))
  const server = await openCacheServer({ folder: path.join(top, 'cache'), ...tokens })
  const build = async (/** @type {string} */ root, token = tokens.writeToken) => {
    const args = ['run', 'reports:merge', '--parallel=2', '--outputStyle=static']
    const { exitCode, printed, seconds } = await runNx(root, args, { address: server.address, token })
    const counts = countsOf(printed)
    say(`${root}: ${seconds.toFixed(1)} s, ${counts.kept} of ${counts.editions} tasks from a cache`)
    return { seconds, ...counts, failed: exitCode !== 0, printed }
  }
  try {
    const [first, second] = ['first', 'second'].map((name) => path.join(top, name))
    if (!first || !second) throw new Error('No folders')
    layOut(first, publications, tasks)
    installNx(first)
    const begun = performance.now()
    const one = ['build', '--quiet', '--out', 'one']
    execFileSync('rapporteur', one, { cwd: first, env: environment(first), stdio: 'pipe' })
    const alone = (performance.now() - begun) / 1000
    say(`${first}: ${alone.toFixed(1)} s in one process`)
    const cold = await build(first)
    const again = await build(first)
    const whole = sumsOf(first, 'one')
    layOut(second, publications, tasks)
    cpSync(path.join(first, 'package-lock.json'), path.join(second, 'package-lock.json'))
    symlinkSync(path.join(first, 'node_modules'), path.join(second, 'node_modules'))
    const elsewhere = await build(second)
    const isSame =
      whole !== '' && [sumsOf(first, 'out'), sumsOf(second, 'out')].every((sums) => sums === whole)
    const { stored } = server.counts
    const text = 'source/report-00001/en.md'
    cpSync(path.join(second, 'source/report-00002/en.md'), path.join(second, text))
    const changed = await build(second)
    cpSync(path.join(second, 'source/report-00003/en.md'), path.join(second, text))
    const stranger = await build(second, tokens.readToken)
    const { refused } = server.counts
    const kept = readdirSync(path.join(top, 'cache')).map(
      (name) => statSync(path.join(top, 'cache', name)).size,
    )
    const bytes = kept.reduce((sum, size) => sum + size, 0)
    return { publications, alone, cold, again, elsewhere, changed, stranger, stored, refused, bytes, isSame }
  } finally {
    await server.close()
    rmSync(top, { recursive: true, force: true })
  }
}

/** @param {string} root @param {string} out */
function sumsOf(root, out) {
  try {
    return readFileSync(path.join(root, out, 'SHA256SUMS'), 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tasks = process.argv[3] === 'publication' ? 'publication' : 'edition'
  const say = (/** @type {string} */ step) => void process.stderr.write(`${step}\n`)
  const measured = await measure(Number(process.argv[2] ?? 200), tasks, say)
  const figures = JSON.stringify(measured, (key, value) => (key === 'printed' ? undefined : value), 1)
  process.stdout.write(`${figures}\n`)
}
