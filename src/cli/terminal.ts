import type { SafeText } from './safe-text.js'

/** What the command line may write to; replaced in tests. */
export interface Terminal {
  cwd: string
  out: (text: SafeText) => void
  error: (text: SafeText) => void
  /** Standard output and error are terminals that show colour. */
  colour: boolean
  isInteractive: boolean
  /** Whether npx started this program: whoever typed that has no `rapporteur` among the commands of the shell. */
  isNpx?: boolean
  /** Asks a person, where there is one; an answer that does not come is empty. */
  ask?: (question: SafeText) => Promise<string>
}

/** The terminal that this process runs in. */
export function terminal(): Terminal {
  const { env, stdin, stdout, stderr } = process
  const wantsColour = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stdout.isTTY === true
  return {
    cwd: process.cwd(),
    out: (text) => {
      stdout.write(text)
    },
    error: (text) => {
      stderr.write(text)
    },
    colour: wantsColour && !env.NO_COLOR,
    isInteractive: stderr.isTTY === true,
    isNpx: env.npm_command === 'exec',
    ...(stdin.isTTY === true && stderr.isTTY === true ? { ask } : {}),
  }
}

async function ask(question: SafeText): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  lines.once('SIGINT', () => {
    lines.close()
    process.kill(process.pid, 'SIGINT')
  })
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  try {
    return await Promise.race([lines.question(question), ended])
  } finally {
    lines.close()
  }
}
