// @ts-check
import { parseArgs } from 'node:util'

/** What `--help` prints. */
export const usage = `Usage: npm run conformance -- [options] [folder…]

Judges every finished edition under the folders (default: out, and editions of the sample in the
formats that are not made unasked) with independent checkers.

  --require        a checker that did not run is a failure
  --install        install missing programs with apt-get (administrators only)
  --only <names>   run these checkers only, separated by commas
  --help           print this

Exit code 0: nothing failed; 1: something did; 2: wrong use, or no editions.
`

/**
 * @param {string[]} args
 * @param {string[]} checkers The names that `--only` accepts.
 * @returns {{roots: string[], require: boolean, install: boolean, only: string[], help: boolean, isUsual: boolean}} `isUsual`: no folder was named.
 * @throws On an unknown option or checker.
 */
export function options(args, checkers) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      require: { type: 'boolean', default: false },
      install: { type: 'boolean', default: false },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const only = values.only?.split(',') ?? checkers
  const unknown = only.find((name) => !checkers.includes(name))
  if (unknown !== undefined)
    throw new Error(`Unexpected checker \`${unknown}\`, expected one of ${checkers.join(', ')}`)
  const isUsual = positionals.length === 0
  const roots = isUsual ? ['out'] : positionals
  return { roots, require: values.require, install: values.install, only, help: values.help, isUsual }
}
