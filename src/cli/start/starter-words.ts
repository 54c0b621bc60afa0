import { z } from 'zod'
import { tagsServing } from '../../model/tags-serving.js'
import { parseYaml } from '../../read/parse-yaml.js'
import { findTemplate, type Templates } from '../../read/templates.js'

const text = z.string()

/** Words of a first report in one language, from `templates/starters/<tag>.yaml`. */
const starterSchema = z.strictObject({
  title: text,
  subtitle: text,
  place: text,
  publisher: text,
  organisation: text,
  introduction: text,
  topic: text,
  conclusion: text,
  write: text,
  closing: text,
  /** Holds the mark of the note and the reference to the table. */
  reference: text.includes('{note}').includes('{table}'),
  note: text,
  measure: text,
  year: text,
  first: text,
  second: text,
  caption: text,
  actions: text,
  actionOne: text,
  actionTwo: text,
  people: text,
  person: text,
  figures: text,
  figureOne: text,
  figureTwo: text,
  quote: text,
  speaker: text,
  notice: text,
})

/** Words of a first report. */
export type StarterWords = z.output<typeof starterSchema>

/**
 * The words of a first report in a language, or in its parent language; English where there are none, so that every
 * language begins with a text that has the right structure. A file that cannot be used is passed over.
 * @returns the words, and whether they are of that language
 */
export async function starterWords(
  tag: string,
  templates: Templates,
): Promise<{ words: StarterWords; isOwn: boolean }> {
  const tags = tagsServing(tag)
  for (const name of [...tags, 'en']) {
    const { template } = await findTemplate(templates, 'starters', name)
    if (!template) continue
    const { value } = parseYaml(template.text, {
      schema: starterSchema,
      file: template.shown,
      blame: 'configuration',
    })
    if (value) return { words: value, isOwn: name !== 'en' || tags.includes('en') }
  }
  throw new Error('templates/starters/en.yaml is missing or wrong')
}
