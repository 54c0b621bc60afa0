// @ts-check
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @import { Command, Setting } from './types.mjs' */

export const name = '200 publications of a page in two languages and three formats, cold'

/**
 * @param {Setting} setting
 * @returns {Promise<Command[]>}
 */
export async function commands({ root, temporary }) {
  const place = join(temporary, 'publications')
  const words = {
    en: 'States reported on what they had done since the last meeting, and agreed to meet again. ',
    fr: 'Les États ont rendu compte de ce qu’ils avaient fait depuis la dernière réunion, et décidé de se revoir. ',
  }
  for (let index = 1; index <= 200; index += 1) {
    const folder = join(place, 'source', `note-${index}`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'publication.yaml'), 'kind: plain\nlanguages: [en, fr]\n')
    for (const [language, sentence] of Object.entries(words))
      await writeFile(
        join(folder, `${language}.md`),
        `---\ntitle: Note ${index}\n---\n\n## One {#one}\n\n${`${sentence.repeat(4)}\n\n`.repeat(4)}`,
      )
  }
  await writeFile(join(place, 'rapporteur.yaml'), 'organisation: The Office\n')
  const run = [process.execPath, join(root, 'dist/bundle/rapporteur.js'), 'build', '--out', '{out}']
  return [{ label: 'rapporteur build', run, cwd: place }]
}
