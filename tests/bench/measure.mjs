// @ts-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** @import { Command, Sample } from './types.mjs' */

/** GNU time reports the peak memory and processor time of a command with its children; elsewhere neither is measured. */
const gnuTime = process.platform === 'linux' && existsSync('/usr/bin/time') ? '/usr/bin/time' : undefined

/**
 * Runs a command once, into a new empty folder.
 *
 * @param {Command} command
 * @param {string} temporary
 * @returns {Promise<Sample>}
 * @throws If the command fails: the time of a failure says nothing.
 */
export async function measure(command, temporary) {
  const out = command.out ?? (await mkdtemp(join(temporary, 'out-')))
  const used = join(temporary, 'used')
  await command.prepare?.()
  const words = command.run.map((word) => word.replaceAll('{out}', out))
  const [program = '', ...args] =
    gnuTime === undefined ? words : [gnuTime, '-f', '%M %U %S', '-o', used, ...words]
  const start = performance.now()
  const { code, stderr } = await finish(program, args, command)
  const seconds = (performance.now() - start) / 1000
  if (code !== 0) throw new Error(`${command.label} ended with ${code}: ${stderr.trim().slice(-2000)}`)
  const [kibibytes, user, system] =
    gnuTime === undefined ? [] : (await readFile(used, 'utf8')).trim().split(' ').map(Number)
  const processor = user === undefined || system === undefined ? undefined : user + system
  const files = await countEditions(out)
  if (command.out === undefined) await rm(out, { recursive: true, force: true })
  return { seconds, processor, kibibytes, files, stderr }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Command} command
 * @returns {Promise<{code: number | null, stderr: string}>}
 */
function finish(program, args, command) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      // What is timed is made, unless a command brings a cache.
      env: { ...process.env, RAPPORTEUR_CACHE: 'off', ...command.env },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    })
    let stderr = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (/** @type {string} */ chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

/** @param {string} folder */
async function countEditions(folder) {
  const entries = await readdir(folder, { recursive: true })
  return entries.filter((name) => /(^|[/\\])([\w-]+\.)?[a-z]{2}(-\w+)*\.(pdf|docx|html)$/.test(name)).length
}
