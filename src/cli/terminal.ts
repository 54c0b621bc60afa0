import type { SafeText } from './safe-text.js'

/** What the command line may write to; replaced in tests. */
export interface Terminal {
  cwd: string
  out: (text: SafeText) => void
  error: (text: SafeText) => void
  /** Standard output and error are terminals that show colour. */
  colour: boolean
  isInteractive: boolean
}

/** The terminal that this process runs in. */
export function terminal(): Terminal {
  const { env, stdout, stderr } = process
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
  }
}
