// @ts-check
import { find, programs } from './programs.mjs'
import { run } from './run.mjs'

/**
 * Which of some tools are missing, with the command that brings them on Debian.
 *
 * @param {string[]} tools Keys of `programs`.
 * @returns {string} Empty if nothing is missing.
 */
export function missing(tools) {
  const absent = tools.filter((tool) => find(tool) === undefined)
  return absent.length === 0 ? '' : `no ${absent.join(', no ')}: ${command(absent)}`
}

/**
 * Installs what is missing with apt-get. Only an administrator can.
 *
 * @param {string[]} tools Keys of `programs`.
 * @throws If this is not an administrator on a machine with apt-get, or if apt-get fails.
 */
export async function install(tools) {
  const absent = tools.filter((tool) => find(tool) === undefined)
  if (absent.length === 0) return
  if (process.getuid?.() !== 0)
    throw new Error(`--install needs an administrator; otherwise: ${command(absent)}`)
  await apt(['update'])
  await apt(['install', '-y', '--no-install-recommends', ...packages(absent)])
}

/** @param {string[]} tools */
function command(tools) {
  return `apt-get install ${packages(tools).join(' ')}`
}

/** @param {string[]} tools */
function packages(tools) {
  return tools.map((tool) => programs[tool]?.debian ?? tool)
}

/** @param {string[]} args */
async function apt(args) {
  const { code, stderr } = await run('apt-get', ['-q', ...args])
  if (code !== 0) throw new Error(`apt-get ${args[0]} failed: ${stderr.trim()}`)
}
