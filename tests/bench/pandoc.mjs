// @ts-check
import { spawnSync } from 'node:child_process'
import { pandocMarkdown } from './pandoc-markdown.mjs'

/** @import { Command, Setting } from './types.mjs' */

/** Fonts that typst is given for the scripts that its own lack. */
const fonts = { ar: 'Noto Naskh Arabic', zh: 'Noto Serif CJK SC' }

/** The standards that our PDFs hold as well. */
const standards = 'ua-1,a-2a'

/**
 * pandoc making the same words into the same formats, one edition after another; PDFs with typst.
 *
 * @param {Setting} setting
 * @param {string} publication A folder under `source/`.
 * @param {string[]} formats
 * @returns {Promise<Command>}
 */
export async function pandoc({ temporary }, publication, formats) {
  const { folder, languages } = await pandocMarkdown(publication, temporary)
  const lines = languages.flatMap((tag) => formats.map((format) => line(folder, tag, format)))
  const command = {
    label: formats.includes('pdf') ? 'pandoc with typst' : 'pandoc',
    run: ['bash', '-c', ['set -e', ...lines].join('\n'), 'pandoc', '{out}'],
    // Pictures are named by whole paths.
    env: { TYPST_ROOT: '/' },
  }
  const missing = ['pandoc', ...(formats.includes('pdf') ? ['typst'] : [])].filter(
    (program) => spawnSync(program, ['--version']).status !== 0,
  )
  return missing.length > 0 ? { ...command, absent: `install ${missing.join(' and ')}` } : command
}

/**
 * @param {string} folder
 * @param {string} tag
 * @param {string} format
 */
function line(folder, tag, format) {
  const options = {
    html: ['--standalone', '--embed-resources', '--toc'],
    docx: ['--toc'],
    pdf: ['--toc', '--pdf-engine=typst', `--pdf-engine-opt=--pdf-standard=${standards}`, ...fontOf(tag)],
  }[format]
  const words = ['pandoc', ...(options ?? []), '-o', `"$1/${tag}.${format}"`, `'${folder}/${tag}.md'`]
  return `${words.join(' ')}`
}

/** @param {string} tag */
function fontOf(tag) {
  const font = Object.entries(fonts).find(([language]) => language === tag)?.[1]
  return font === undefined ? [] : ['-V', `mainfont='${font}'`]
}
