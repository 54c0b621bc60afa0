import { didYouMean } from '../model/did-you-mean.js'
import type { Format } from '../model/format.js'
import { inBackticks } from '../model/in-backticks.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { languageSchema } from './language-schema.js'
import { parseTemplate } from './parse-template.js'
import { findTemplate, type Templates } from './templates.js'

/** A language as read. */
export interface LanguageResult {
  /** Null when the file is missing (no message) or wrong (messages). */
  language: Language | null
  messages: Message[]
}

/**
 * Loads `templates/languages/<tag>.yaml`, or the file of the tag's parent (`pt` for `pt-BR`).
 *
 * @param formats - Formats that it may have words for; without them it may have words for any.
 */
export async function readLanguage(
  tag: string,
  templates: Templates,
  formats: readonly Pick<Format, 'name'>[] | null = null,
): Promise<LanguageResult> {
  for (let name = tag; name; name = name.includes('-') ? name.slice(0, name.lastIndexOf('-')) : '') {
    const { template, messages: unread } = await findTemplate(templates, 'languages', name)
    if (unread.length > 0) return { language: null, messages: unread }
    if (!template) continue
    const about = { file: template.shown, blame: 'configuration' } as const
    const { value, messages, placeOf } = parseTemplate(template.text, { schema: languageSchema, ...about })
    const names = formats?.map((format) => format.name) ?? null
    for (const word of Object.keys(value?.words.formats ?? {})) {
      if (names === null || names.includes(word)) continue
      messages.push(
        problem(
          { source: 'read', ...about },
          {
            ruleId: 'unknown-format',
            place: placeOf(['words', 'formats', word]),
            reason: `Unexpected format \`${word}\`, expected one of ${inBackticks(names)}`,
            note: didYouMean(word, names),
          },
        ),
      )
    }
    return { language: value && { tag, ...value }, messages }
  }
  return { language: null, messages: [] }
}
