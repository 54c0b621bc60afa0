import { spawnSync } from 'node:child_process'
import type { Rapporteur } from './shell.js'

/** The command line as it is built. @param file - `rapporteur.js` of a bundle */
export function builtProgram(file: string): Rapporteur {
  return async (cwd, args, isNpx) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, npm_command: isNpx ? 'exec' : '' },
    })
    return { exitCode: status ?? -1, out: stdout, error: stderr }
  }
}
