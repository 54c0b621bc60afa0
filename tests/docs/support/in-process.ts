import { program } from '../../../src/cli/program.js'
import type { Rapporteur } from './shell.js'

/** The command line without a process of its own, as it is compiled by the tests. */
export const inProcess: Rapporteur = async (cwd, args, isNpx) => {
  const result = { out: '', error: '' }
  const exitCode = await program(args, {
    cwd,
    out: (text) => {
      result.out += text
    },
    error: (text) => {
      result.error += text
    },
    colour: false,
    isInteractive: false,
    isNpx,
  })
  return { exitCode, ...result }
}
