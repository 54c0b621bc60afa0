#!/usr/bin/env node
import { program } from './program.js'

// Who reads the output may stop early, as `head` and `less` do; the work goes on to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

/** Runs the command line and leaves with its exit code. */
process.exitCode = await program(process.argv.slice(2))
