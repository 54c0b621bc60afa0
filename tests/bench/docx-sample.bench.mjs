// @ts-check
import { join } from 'node:path'
import { pandocDocx } from './pandoc-docx.mjs'
import { pandocMarkdown } from './pandoc-markdown.mjs'

/** @import { Command, Setting } from './types.mjs' */

export const name = 'sample: docx, cold, beside pandoc'

/**
 * @param {Setting} setting
 * @returns {Promise<Command[]>}
 */
export async function commands({ root, temporary }) {
  const { folder, languages } = await pandocMarkdown(join(root, 'source/doha-2017'), temporary)
  const cli = join(root, 'dist/bundle/rapporteur.js')
  return [
    {
      label: 'rapporteur build',
      run: [process.execPath, cli, 'build', 'doha-2017', '--format', 'docx', '--out', '{out}'],
    },
    pandocDocx(folder, languages),
  ]
}
