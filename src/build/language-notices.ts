import path from 'node:path'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'

/**
 * What authors should know of a language that they publish in: that no native reader has reviewed its words, that
 * its figures and words are not compared.
 *
 * @param file - Path of the language's file for messages.
 */
export function languageNotices(
  language: Language,
  file: string,
  { languages }: Pick<Publication, 'languages'>,
): Message[] {
  const origin = { source: 'read', file, blame: 'configuration' } as const
  const messages: Message[] = []
  if (!language.reviewed) {
    // That of a parent, where the language has none of its own: `zh-Hant` for `zh-TW`.
    const name = path.posix.basename(file, '.yaml')
    messages.push(
      problem(origin, {
        ruleId: 'unreviewed-language',
        severity: 'info',
        reason: `${language.name} (\`${language.tag}\`): no native reader has reviewed the words that editions show by themselves`,
        note: `Let one read an edition. \`templates/languages/${name}.yaml\` in the workspace takes what they correct: \`extends: ${name}\`, \`reviewed: true\`.`,
      }),
    )
  }
  if (!language.compared && languages.length > 1) {
    messages.push(
      problem(origin, {
        ruleId: 'uncompared-language',
        severity: 'info',
        reason: `${language.name} (\`${language.tag}\`): numbers, dates, units and limits are not compared, since its file has no vocabulary`,
        note: 'Structure, links, ids, names and symbols are compared. `comparison` in the language file adds the rest.',
      }),
    )
  }
  return messages
}
