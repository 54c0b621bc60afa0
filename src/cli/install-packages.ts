import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exists } from '../read/disk.js'

/** How an installation ended. */
export type Installed = { ok: true } | { ok: false; reason: string }

/** Runs npm in a folder; replaced in tests. */
export type RunNpm = (args: readonly string[], cwd: string) => Promise<{ code: number; error: string }>

/**
 * Installs packages of exact versions into a workspace, without running a script of theirs. The workspace gets a
 * `package.json` where it has none: npm would install into a folder above otherwise.
 *
 * @param packages - As `name@version`.
 */
export async function installPackages(
  packages: readonly string[],
  root: string,
  runNpm: RunNpm = npm,
): Promise<Installed> {
  const manifest = path.join(root, 'package.json')
  if (!(await exists(manifest))) await writeFile(manifest, '{\n  "private": true\n}\n', { flag: 'wx' })
  const { code, error } = await runNpm(
    [
      'install',
      '--ignore-scripts',
      '--save-exact',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...packages,
    ],
    root,
  )
  return code === 0 ? { ok: true } : { ok: false, reason: reasonOf(error) }
}

/** Codes with which npm says that it reached no registry. */
const unreachable =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED|EHOSTUNREACH)\b/

function reasonOf(error: string): string {
  const code = unreachable.exec(error)?.[0]
  if (code) return `the registry of packages cannot be reached (${code})`
  const [first] = error.split(/\r?\n/u).filter((line) => line.trim() !== '')
  return first?.replace(/^npm (?:error|ERR!)\s*/u, '') ?? 'npm ended without a word'
}

const npm: RunNpm = (args, cwd) =>
  new Promise((resolve) => {
    const isWindows = process.platform === 'win32'
    // On Windows npm is a script of the shell; the arguments are names and versions of packages that a pattern has passed.
    const child = spawn(isWindows ? 'npm.cmd' : 'npm', args, {
      cwd,
      shell: isWindows,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let error = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text
    })
    child.on('error', () => resolve({ code: 1, error: 'npm was not found; it comes with Node' }))
    child.on('close', (code) => resolve({ code: code ?? 1, error }))
  })
