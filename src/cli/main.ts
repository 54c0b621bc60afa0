#!/usr/bin/env node
import { program } from './program.js'

/** Runs the command line and leaves with its exit code: 0 done, 1 source, 2 usage or configuration, 3 our fault. */
process.exitCode = await program(process.argv.slice(2))
