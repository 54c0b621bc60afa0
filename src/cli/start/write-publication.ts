import path from 'node:path'
import { makeFolder } from '../../build/output/make-folder.js'
import type { Templates } from '../../read/templates.js'
import type { Start } from './choose-start.js'
import { schemaLine } from './editor-files.js'
import { starterText } from './starter-text.js'
import { starterWords } from './starter-words.js'
import { writeNew } from './write-new.js'

/**
 * Writes a publication that builds at once and shows what can be written. Overwrites nothing.
 * @returns languages that begin with English words, for want of their own
 */
export async function writePublication(
  folder: string,
  start: Start,
  { root, templates, isOwnOrganisation }: { root: string; templates: Templates; isOwnOrganisation: boolean },
): Promise<string[]> {
  await makeFolder(path.join(folder, 'media'))
  const settings = path.join(folder, 'publication.yaml')
  const { kind, languages, organisation } = start
  await writeNew(
    settings,
    `${schemaLine(settings, root, 'publication.schema.json')}kind: ${kind.name}\nlanguages: [${languages.join(', ')}]\n`,
  )
  const english: string[] = []
  for (const tag of languages) {
    const { words, isOwn } = await starterWords(tag, templates)
    const owner = { name: organisation, isOwn: isOwnOrganisation && organisation !== null }
    await writeNew(path.join(folder, `${tag}.md`), starterText(kind, words, owner))
    if (!isOwn) english.push(tag)
  }
  return english
}
