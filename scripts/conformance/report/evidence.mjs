// @ts-check
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { summary } from './summary.mjs'

/** @import { Edition, Result } from '../types.mjs' */

/**
 * Writes the outcome beside the evidence of each publication that has any: one report per checker that ran, and a
 * summary. Reports of earlier runs go.
 *
 * @param {Edition[]} editions
 * @param {Result[]} results
 */
export async function writeEvidence(editions, results) {
  const sums = new Map(
    await Promise.all(
      editions.map(async (edition) => /** @type {const} */ ([edition, await sum(edition.file)])),
    ),
  )
  for (const { root, publication } of publications(editions)) {
    const evidence = join(root, publication, 'evidence')
    if (!(await isFolder(evidence))) continue
    const folder = join(evidence, 'conformance')
    /** @param {Edition} edition */
    const belongs = (edition) => edition.root === root && edition.publication === publication
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await writeJson(join(folder, 'summary.json'), summary(results, belongs, sums))
    for (const result of results) {
      const files = [...result.judgements].filter(([edition]) => belongs(edition))
      if (files.length === 0) continue
      const reports = files.map(([edition, judgement]) => ({ path: edition.path, report: judgement.raw }))
      await writeJson(join(folder, `${result.checker.name}.json`), {
        schema: 1,
        version: result.version,
        files: reports,
      })
    }
  }
}

/**
 * @param {Edition[]} editions
 * @returns {{root: string, publication: string}[]}
 */
function publications(editions) {
  const found = new Map()
  for (const { root, publication } of editions) {
    if (publication !== undefined) found.set(`${root}\n${publication}`, { root, publication })
  }
  return [...found.values()]
}

/** @param {string} file */
async function sum(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

/** @param {string} path */
function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  return writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
}
