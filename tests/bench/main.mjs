#!/usr/bin/env node
// @ts-check
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { budget } from './budget.mjs'
import { compare } from './compare.mjs'
import { stages } from './stages.mjs'
import { table } from './table.mjs'

/** @import { Benchmark } from './types.mjs' */

const usage = `Usage: npm run bench -- [options] [name…]

Times whole commands in pairs: each <name>.bench.mjs in this folder, or those named.

  --runs <n>   rounds after the warm-up (default 7)
  --stages     where the time of our own command goes
  --budget     whether our commands take more than budget.json allows, beside a fixed amount of work
  --help       print this

BASELINE='bash script {markdown} {out}' adds a command to the sample.
`

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

/** @param {string[]} args */
async function bench(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '7' },
      stages: { type: 'boolean', default: false },
      budget: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return void process.stdout.write(usage)
  const rounds = Number(values.runs)
  const temporary = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, ${rounds} rounds\n\n`,
  )
  try {
    /** @type {import('./table.mjs').Outcome[]} */
    const outcomes = []
    const asked = values.budget && positionals.length === 0 ? ['daily'] : positionals
    for (const benchmark of await benchmarks(asked)) {
      const commands = await benchmark.commands({ root, temporary, env: process.env })
      const present = commands.filter((command) => command.absent === undefined)
      const absent = commands.filter((command) => command.absent !== undefined)
      const [ours] = present
      if (values.budget) {
        const report = await budget(present, rounds, { here, temporary })
        process.stdout.write(`${benchmark.name}\n${report}\n`)
        continue
      }
      if (values.stages && ours) {
        process.stdout.write(`${benchmark.name}\n${await stages(ours, rounds, temporary)}\n`)
        continue
      }
      process.stderr.write(`${benchmark.name}: ${present.length} commands, ${rounds + 1} times each\n`)
      const { samples, failed } = await compare(present, rounds, temporary)
      outcomes.push({ name: benchmark.name, samples, absent: [...absent, ...failed] })
    }
    if (outcomes.length > 0) process.stdout.write(`${table(outcomes)}\n`)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * @param {string[]} names Those asked for; none means all.
 * @returns {Promise<Benchmark[]>}
 */
async function benchmarks(names) {
  const ending = '.bench.mjs'
  const all = (await readdir(here))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined)
    throw new Error(`Unexpected benchmark \`${unknown}\`, expected one of ${all.join(', ')}`)
  const chosen = names.length > 0 ? names : all.sort()
  return Promise.all(chosen.map((name) => import(new URL(`${name}${ending}`, import.meta.url).href)))
}

try {
  await bench(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
