import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Message } from '../../src/model/message.js'

const program = fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url))

/** How a run of the bundled command line ended: its exit code, what it printed, and what it wrote beside. */
export interface BundledRun {
  exitCode: number | null
  messages: Message[]
  error: string
}

/** Runs the command line as people install it. */
export function runBundled(cwd: string, ...args: string[]): BundledRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, '--report', 'json'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const printed = stdout.trim() === '' ? { messages: [] } : (JSON.parse(stdout) as { messages: Message[] })
  return { exitCode: status, messages: printed.messages, error: stderr }
}
