// @ts-check
import { availableParallelism } from 'node:os'
import { docxCounts } from '../findings/docx-counts.mjs'
import { pandocCounts, pandocFindings } from '../findings/pandoc.mjs'
import { concurrently } from '../tools/concurrently.mjs'
import { docxParts } from '../tools/docx-parts.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker, Edition, Judgement } from '../types.mjs' */

/**
 * pandoc reads every Word file back: the same outline, tables, notes and images as its XML holds.
 *
 * @type {Checker}
 */
export const pandoc = {
  name: 'pandoc',
  title: 'pandoc',
  format: 'docx',
  tools: ['pandoc'],
  async check(editions) {
    const judgements = await concurrently(availableParallelism(), editions, async (edition) => {
      /** @type {[Edition, Judgement]} */
      const entry = [edition, await judge(edition)]
      return entry
    })
    const { stdout } = await run(locate('pandoc'), ['--version'])
    return { version: /\d[\d.]*/.exec(stdout)?.[0] ?? '', judgements: new Map(judgements) }
  },
}

/**
 * @param {Edition} edition
 * @returns {Promise<Judgement>}
 */
async function judge(edition) {
  const { code, stdout, stderr } = await run(locate('pandoc'), [
    '--from',
    'docx',
    '--to',
    'json',
    edition.file,
  ])
  if (code !== 0) {
    const message = stderr.trim().replaceAll(edition.file, edition.path)
    return { findings: [{ rule: 'readable', place: '', message }], notes: [], raw: { stderr: message } }
  }
  const read = pandocCounts(JSON.parse(stdout))
  const written = docxCounts(await docxParts(edition.file))
  return { ...pandocFindings(written, read), raw: { written, read } }
}
