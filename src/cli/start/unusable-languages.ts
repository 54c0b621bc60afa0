import { templateNames } from '../../build/template-names.js'
import { unknownLanguageNote } from '../../build/unknown-language.js'
import { Suggestions } from '../../model/suggestions.js'
import { readLanguage } from '../../read/language.js'
import type { Templates } from '../../read/templates.js'
import { ownCommand } from '../own-command.js'
import { said } from '../safe-text.js'
import type { Terminal } from '../terminal.js'
import { tellOf } from './tell-of.js'

/**
 * Tells the terminal of languages that nobody knows, and of those whose file cannot be used.
 *
 * @returns whether there is one
 */
export async function tellOfUnusableLanguages(
  tags: readonly string[],
  templates: Templates,
  terminal: Terminal,
): Promise<boolean> {
  const read = await Promise.all(tags.map(async (tag) => ({ tag, ...(await readLanguage(tag, templates)) })))
  const unusable = read.filter(({ language }) => language === null)
  if (unusable.length === 0) return false
  const known = await templateNames(templates.folders, 'languages')
  const suggestions = new Suggestions()
  for (const { tag, messages } of unusable) {
    tellOf(messages, terminal)
    if (messages.length > 0) continue
    const near = unknownLanguageNote(tag, known, suggestions)
    terminal.error(
      said`Unknown language \`${tag}\`.${near ? ` ${near}` : ''} \`${ownCommand(terminal)} list languages\` shows them.\n`,
    )
  }
  return true
}
