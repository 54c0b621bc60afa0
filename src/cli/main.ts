#!/usr/bin/env node
import { codeFolder } from '../build/cache/store.js'
import { keepCompiledCode } from '../build/threads/compiled-code.js'
import { optimiseLate } from './optimise-late.js'
import { terminal } from './terminal.js'
import { cacheOfCall, callOn, knownCommand } from './unchanged/known-command.js'

// Who reads the output may stop early, as `head` and `less` do; the work goes on to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const args = process.argv.slice(2)
const on = terminal()
const call = callOn(on, args)
/** The cache of the commands that do the work of a build; others need none. */
const cache = ['build', 'check', 'preview', 'audit', 'pack'].includes(args[0] ?? '')
  ? cacheOfCall(call)
  : null
// Of other commands nothing was kept.
const known = cache && (await knownCommand(call, cache))
if (known) {
  if (known.out) on.out(known.out)
  if (known.error) on.error(known.error)
  process.exitCode = known.exitCode
} else {
  optimiseLate()
  keepCompiledCode(cache && codeFolder(cache))
  // Loaded only where there is something to do: it is most of the time that an unchanged build takes.
  const { program } = await import('./program.js')
  process.exitCode = await program(args, on)
}
