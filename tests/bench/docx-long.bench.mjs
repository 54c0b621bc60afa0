// @ts-check
import { join } from 'node:path'
import { longPublication } from './long-publication.mjs'
import { pandocDocx } from './pandoc-docx.mjs'
import { pandocMarkdown } from './pandoc-markdown.mjs'

/** @import { Command, Setting } from './types.mjs' */

export const name = 'about 1,000 pages: docx, cold, beside pandoc'

/**
 * @param {Setting} setting
 * @returns {Promise<Command[]>}
 */
export async function commands({ root, temporary }) {
  const publication = await longPublication(join(root, 'source/doha-2017/en.md'), temporary, 125)
  const { folder, languages } = await pandocMarkdown(publication, temporary)
  const cli = join(root, 'dist/bundle/rapporteur.js')
  return [
    {
      label: 'rapporteur build',
      run: [process.execPath, cli, 'build', publication, '--format', 'docx', '--out', '{out}'],
    },
    pandocDocx(folder, languages),
  ]
}
