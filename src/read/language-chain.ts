import type { z } from 'zod'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { languageFileSchema } from './language-schema.js'
import { parseTemplate } from './parse-template.js'
import { findTemplate, type Templates } from './templates.js'

/** What a language file says, as far as it says anything. */
export type LanguageFile = z.output<typeof languageFileSchema>

/** One language file of a chain. */
export interface LanguageLink {
  /** Path for messages. */
  file: string
  value: LanguageFile
  placeOf: (path: PropertyKey[]) => Message['place']
}

/** A language file and those that it extends, one after the other. */
export interface LanguageChain {
  /** The file itself first; empty where there is none. */
  links: LanguageLink[]
  messages: Message[]
}

/**
 * Reads a language file and what it extends.
 *
 * @param name - Its file's name without the ending.
 * @param extending - Languages that lead here by `extends`.
 */
export async function languageChain(
  name: string,
  templates: Templates,
  extending: readonly string[] = [],
): Promise<LanguageChain> {
  const { template, messages: unread } = await findTemplate(templates, 'languages', name)
  if (!template) return { links: [], messages: unread }
  const about = { file: template.shown, blame: 'configuration' } as const
  const { value, messages, placeOf } = parseTemplate('language', template.text, {
    schema: languageFileSchema,
    ...about,
  })
  if (!value) return { links: [], messages }
  const link = { file: template.shown, value, placeOf }
  const base = value.extends
  if (base === undefined) return { links: [link], messages }
  const refused = (reason: string, note: string): LanguageChain => ({
    links: [],
    messages: [
      ...messages,
      problem(
        { source: 'read', ...about },
        { ruleId: 'language', place: placeOf(['extends']), reason, note },
      ),
    ],
  })
  const chain = [...extending, name]
  // A workspace's own file corrects ours of the same name
  const corrects = base === name && templates.folders.length > 1
  if (!corrects && chain.includes(base)) {
    const circle = [...chain.slice(chain.indexOf(base)), base].join(' → ')
    return refused(
      `Unexpected \`extends: ${base}\`: languages cannot extend in a circle (${circle})`,
      'Let one of them extend no other.',
    )
  }
  const where = corrects ? { ...templates, folders: templates.folders.slice(1) } : templates
  const rest = await languageChain(base, where, corrects ? extending : chain)
  if (rest.links.length === 0 && rest.messages.length === 0) {
    return refused(
      `Unknown language \`${base}\`: there is no \`templates/languages/${base}.yaml\``,
      'Name one that there is, such as `en`, or leave `extends` out.',
    )
  }
  return {
    links: rest.links.length === 0 ? [] : [link, ...rest.links],
    messages: [...messages, ...rest.messages],
  }
}
