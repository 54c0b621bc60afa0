#!/usr/bin/env node
// @ts-check
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkers } from './checkers/index.mjs'
import { editions as findEditions } from './editions.mjs'
import { judge, notRun } from './judge.mjs'
import { optInEditions } from './opt-in-editions.mjs'
import { options, usage } from './options.mjs'
import { writeEvidence } from './report/evidence.mjs'
import { table } from './report/table.mjs'
import { concurrently } from './tools/concurrently.mjs'
import { install } from './tools/install.mjs'

const cache = fileURLToPath(new URL('../../node_modules/.cache/rapporteur/', import.meta.url))

const compiled = new URL('../../dist/build/', import.meta.url)

/**
 * Judges finished editions with every independent checker, prints the outcome and leaves it as evidence.
 *
 * @param {string[]} args
 * @returns {Promise<number>} The exit code.
 */
async function conformance(args) {
  const asked = options(
    args,
    checkers.map((checker) => checker.name),
  )
  if (asked.help) {
    process.stdout.write(usage)
    return 0
  }
  const { formats } = await import(new URL('formats.js', compiled).href)
  const needed = checkers.filter((checker) => asked.only.includes(checker.name))
  const temporary = await mkdtemp(join(tmpdir(), 'rapporteur-conformance-'))
  try {
    // Formats that are not made unasked are judged where the sample is, in editions made for it.
    const made = asked.isUsual ? await optInEditions(temporary, formats, needed) : null
    const found = await findEditions(made === null ? asked.roots : [...asked.roots, made], formats)
    const editions = found.filter(({ root, publication }) => root !== made || publication !== undefined)
    if (editions.length === 0)
      throw new Error(`No editions under ${asked.roots.join(', ')}: npm run build makes them`)
    if (asked.install) await install(programsFor(needed, editions))
    // Two at a time: the slow ones wait for programs of their own, which use a core each.
    const results = await concurrently(2, checkers, async (checker) => {
      if (!needed.includes(checker))
        return notRun(checker, ofFormat(editions, checker.format), 'left out by --only')
      process.stderr.write(`${checker.title} …\n`)
      return judge(checker, editions, { cache, temporary })
    })
    await writeEvidence(editions, results)
    await redrawEvidence(asked.roots, formats)
    process.stdout.write(table(editions, results, formats))
    const bad = results.some((result) => result.status === 'fail' || (asked.require && lacks(result)))
    return bad ? 1 : 0
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * The evidence pages show the outcome as well.
 *
 * @param {string[]} roots
 * @param {readonly import('./types.mjs').KnownFormat[]} formats
 */
async function redrawEvidence(roots, formats) {
  const { refreshEvidence } = await import(new URL('refresh-evidence.js', compiled).href)
  const { readWorkspace } = await import(new URL('../read/workspace.js', compiled).href)
  const { workspace } = await readWorkspace(process.cwd(), formats)
  if (!workspace) return
  for (const root of roots) await refreshEvidence(root, workspace)
}

/**
 * @param {import('./types.mjs').Checker[]} needed
 * @param {import('./types.mjs').Edition[]} editions
 * @returns {string[]} The programs of those checkers that have anything to judge.
 */
function programsFor(needed, editions) {
  const busy = needed.filter((checker) => ofFormat(editions, checker.format).length > 0)
  return [...new Set(busy.flatMap(({ tools, broughtBy }) => [...tools, ...(broughtBy ?? [])]))]
}

/**
 * @param {import('./types.mjs').Edition[]} editions
 * @param {import('./types.mjs').Format} format
 */
function ofFormat(editions, format) {
  return editions.filter((edition) => edition.format === format)
}

/**
 * Whether a checker had files to judge and did not.
 *
 * @param {import('./types.mjs').Result} result
 */
function lacks(result) {
  return result.status === 'not-run' && result.editions.length > 0
}

try {
  process.exitCode = await conformance(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
