// @ts-check
import { join } from 'node:path'
import { pandoc } from './pandoc.mjs'
import { pandocMarkdown } from './pandoc-markdown.mjs'

/** @import { Command, Setting } from './types.mjs' */

export const name = 'The sample, six languages in three formats'

const formats = ['pdf', 'docx', 'html']

/**
 * A cold build with everything, what of it is spent on the editions alone, one format of it, and others who make the same
 * words: pandoc, and a command of yours in `BASELINE`.
 *
 * @param {Setting} setting
 * @returns {Promise<Command[]>}
 */
export async function commands(setting) {
  const publication = join(setting.root, 'source/doha-2017')
  return [
    { label: 'cold', run: build(setting, formats) },
    {
      label: 'cold, no audit, no comparison',
      run: [process.execPath, join(setting.root, 'tests/bench/editions-alone.mjs'), 'doha-2017', '{out}'],
      cwd: setting.root,
    },
    await pandoc(setting, publication, formats),
    { label: 'cold, HTML', run: build(setting, ['html']) },
    { ...(await pandoc(setting, publication, ['html'])), label: 'pandoc, HTML' },
    { label: 'cold, Word', run: build(setting, ['docx']) },
    { ...(await pandoc(setting, publication, ['docx'])), label: 'pandoc, Word' },
    ...(await baseline(setting, publication)),
  ]
}

/**
 * @param {Setting} setting
 * @param {string[]} wanted
 */
function build({ root }, wanted) {
  const options = wanted.flatMap((format) => ['--format', format])
  const program = join(root, 'dist/bundle/rapporteur.js')
  return [process.execPath, program, 'build', 'doha-2017', '--out', '{out}', ...options]
}

/**
 * In `BASELINE` `{markdown}` becomes a folder with the same words as pandoc's Markdown and `{out}` one to write to; it is
 * told by `FORMATS` and `LANGS` what to make.
 *
 * @param {Setting} setting
 * @param {string} publication
 * @returns {Promise<Command[]>}
 */
async function baseline({ temporary, env }, publication) {
  if (!env.BASELINE) return []
  const { folder, languages } = await pandocMarkdown(publication, temporary)
  return [
    {
      label: 'baseline',
      run: env.BASELINE.split(' ').map((word) => word.replaceAll('{markdown}', folder)),
      env: { FORMATS: formats.join(' '), LANGS: languages.join(' ') },
    },
  ]
}
