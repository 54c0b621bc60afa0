#!/usr/bin/env node
import { program } from './program.js'

/** Runs the command line and leaves with its exit code. */
process.exitCode = await program(process.argv.slice(2))
