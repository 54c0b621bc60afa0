// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A publication of one language that repeats a text: headings without ids and roles, references as their words,
 * every copy with notes of its own, no pictures.
 *
 * @param {string} file The Markdown to repeat.
 * @param {string} temporary
 * @param {number} copies
 * @returns {Promise<string>} The publication's folder.
 */
export async function longPublication(file, temporary, copies) {
  const text = await readFile(file, 'utf8')
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const plain = body
    .replace(/^:::figure\{[\s\S]*?^:::\n/gm, '')
    .replace(/ ?\{[.#][^}\n]*\}/g, '')
    .replace(/^(:::\w+(?:\[[^\]]*\])?).*$/gm, '$1')
    .replace(/^:::actions$/gm, ':::actions[Actions]')
    .replace(/\[([^\]]*)\]\(#[\w-]+\)/g, (_, words) => words.replace(/\{\w+\}/, '1') || 'it')
  const repeated = Array.from({ length: copies }, (_, copy) =>
    plain.replace(/\[\^([\w-]+)\]/g, (_whole, label) => `[^${label}-${copy + 1}]`),
  )
  const folder = join(temporary, 'source', 'long')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'publication.yaml'), 'kind: plain\nlanguages: [en]\n')
  await writeFile(join(folder, 'en.md'), `---\n${front}\n---\n${repeated.join('\n')}`)
  return folder
}
