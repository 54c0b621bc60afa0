// @ts-check
import { join } from 'node:path'
import { pandocMarkdown } from './pandoc-markdown.mjs'

/** @import { Benchmark, Setting } from './types.mjs' */

/**
 * A cold build of the sample publication beside the baseline, which is a command of yours in `BASELINE`. In it `{markdown}`
 * becomes a folder with the same words as pandoc's Markdown and `{out}` one to write to; it is told
 * by `FORMATS` and `LANGS` what to make.
 *
 * @param {string} name
 * @param {string[]} formats
 * @returns {Benchmark}
 */
export function sample(name, formats) {
  return {
    name,
    commands: async (setting) => [
      { label: 'rapporteur build', run: build(setting, formats) },
      { label: 'baseline', ...(await baseline(setting, formats)) },
    ],
  }
}

/**
 * @param {Setting} setting
 * @param {string[]} formats
 */
function build({ root }, formats) {
  const options = formats.flatMap((format) => ['--format', format])
  return [
    process.execPath,
    join(root, 'dist/bundle/rapporteur.js'),
    'build',
    'doha-2017',
    '--out',
    '{out}',
    ...options,
  ]
}

/**
 * @param {Setting} setting
 * @param {string[]} formats
 * @returns {Promise<{run: string[], env?: Record<string, string>, absent?: string}>}
 */
async function baseline({ root, temporary, env }, formats) {
  if (!env.BASELINE) {
    return {
      run: [],
      absent: 'set BASELINE to a command with {markdown} and {out}, for example pandoc with typst',
    }
  }
  const { folder, languages } = await pandocMarkdown(join(root, 'source/doha-2017'), temporary)
  return {
    run: env.BASELINE.split(' ').map((word) => word.replaceAll('{markdown}', folder)),
    env: { FORMATS: formats.join(' '), LANGS: languages.join(' ') },
  }
}
