import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { languageSchema } from './language-schema.js'
import { parseYaml } from './parse-yaml.js'
import { findTemplate, type Templates } from './templates.js'

/** A language as read. */
export interface LanguageResult {
  /** Null when the file is missing (no message) or wrong (messages). */
  language: Language | null
  messages: Message[]
}

/** Loads `templates/languages/<tag>.yaml`, or the file of the tag's parent (`pt` for `pt-BR`). */
export async function readLanguage(tag: string, templates: Templates): Promise<LanguageResult> {
  for (let name = tag; name; name = name.includes('-') ? name.slice(0, name.lastIndexOf('-')) : '') {
    const { template, messages: unread } = await findTemplate(templates, 'languages', name)
    if (unread.length > 0) return { language: null, messages: unread }
    if (!template) continue
    const { value, messages } = parseYaml(template.text, {
      schema: languageSchema,
      file: template.shown,
      blame: 'configuration',
    })
    return { language: value && { tag, ...value }, messages }
  }
  return { language: null, messages: [] }
}
