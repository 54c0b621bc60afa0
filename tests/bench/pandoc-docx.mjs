// @ts-check
import { spawnSync } from 'node:child_process'

/** @import { Command } from './types.mjs' */

/**
 * pandoc making Word files of the same words, one language after another.
 *
 * @param {string} folder Holds `<tag>.md` in pandoc's own Markdown.
 * @param {string[]} languages
 * @returns {Command}
 */
export function pandocDocx(folder, languages) {
  const script = 'for tag in $LANGS; do pandoc --toc -o "$2/$tag.docx" "$1/$tag.md" || exit 1; done'
  const isInstalled = spawnSync('pandoc', ['--version']).status === 0
  return {
    label: 'pandoc',
    run: ['bash', '-c', script, 'pandoc', folder, '{out}'],
    env: { LANGS: languages.join(' ') },
    ...(isInstalled ? {} : { absent: 'install pandoc' }),
  }
}
