// @ts-check
import { join } from 'node:path'
import { longPublication } from './long-publication.mjs'
import { pandoc } from './pandoc.mjs'

/** @import { Command, Setting } from './types.mjs' */

export const name = 'A report of some 1,000 pages in one language, cold'

const formats = { pdf: 'PDF', docx: 'Word', html: 'HTML' }

/**
 * Everything, then each format beside pandoc's.
 *
 * @param {Setting} setting
 * @returns {Promise<Command[]>}
 */
export async function commands(setting) {
  const { root, temporary } = setting
  const publication = await longPublication(join(root, 'source/doha-2017/en.md'), temporary, 150)
  const program = join(root, 'dist/bundle/rapporteur.js')
  const all = [process.execPath, program, 'build', publication, '--out', '{out}']
  const pairs = Object.entries(formats).map(async ([format, label]) => [
    { label, run: [...all, '--format', format] },
    { ...(await pandoc(setting, publication, [format])), label: `pandoc, ${label}` },
  ])
  return [{ label: 'PDF, Word and HTML', run: all }, ...(await Promise.all(pairs)).flat()]
}
