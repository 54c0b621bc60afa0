import { runProgram } from '../../support/run-program.js'
import type { Rapporteur } from './shell.js'

/** The command line without a process of its own, as it is compiled by the tests. */
export const inProcess: Rapporteur = (cwd, args, isNpx) => runProgram(cwd, args, { isNpx })
