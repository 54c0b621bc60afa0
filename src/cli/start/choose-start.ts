import { templateNames } from '../../build/template-names.js'
import type { Kind } from '../../model/kind.js'
import { Suggestions } from '../../model/suggestions.js'
import { readKind } from '../../read/kind.js'
import type { Templates } from '../../read/templates.js'
import { ownCommand } from '../own-command.js'
import { said } from '../safe-text.js'
import type { Terminal } from '../terminal.js'
import type { StartFlags } from './start-options.js'
import { tellOf } from './tell-of.js'
import { tellOfUnusableLanguages } from './unusable-languages.js'

/** What a new publication begins with. */
export interface Start {
  /** At least one; the first is the one that others translate. */
  languages: string[]
  kind: Kind
  organisation: string | null
}

/**
 * What options say of a new publication, what a person answers where there is one to ask, and what is usual.
 * @returns null, with messages on the terminal, where something cannot be used
 */
export async function chooseStart(
  flags: StartFlags,
  terminal: Terminal,
  { templates, organisation }: { templates: Templates; organisation: string | null },
): Promise<Start | null> {
  const ask = flags.yes ? undefined : terminal.ask
  const languages =
    flags.language ??
    listOf(await ask?.(said`Languages, the original first (such as: en, fr) [en]: `)) ??
    usualLanguages
  if (await tellOfUnusableLanguages(languages, templates, terminal)) return null
  if (languages.length === 0) return null
  const name = flags.kind ?? (answerOf(await askedKind(ask, templates)) || 'plain')
  const { kind, messages } = await readKind(name, languages, templates)
  tellOf(messages, terminal)
  if (!kind) {
    const near = new Suggestions().didYouMean(name, await templateNames(templates.folders, 'kinds'))
    if (messages.length === 0)
      terminal.error(
        said`Unknown kind \`${name}\`.${near ? ` ${near}` : ''} \`${ownCommand(terminal)} list kinds\` shows them.\n`,
      )
    return null
  }
  const owner =
    flags.organisation ??
    (organisation === null ? answerOf(await ask?.(said`Organisation, as it shall be printed [none]: `)) : '')
  return { languages: [...new Set(languages)], kind, organisation: owner?.trim() || null }
}

const usualLanguages: readonly string[] = ['en']

async function askedKind(ask: Terminal['ask'], templates: Templates): Promise<string | undefined> {
  if (!ask) return undefined
  const names = await templateNames(templates.folders, 'kinds')
  return ask(said`Kind of document (${names.join(', ')}) [plain]: `)
}

function answerOf(answer: string | undefined): string {
  return answer?.trim() ?? ''
}

/** Tags of an answer; undefined where there is none. */
function listOf(answer: string | undefined): string[] | undefined {
  const tags = answerOf(answer)
    .split(/[\s,;]+/u)
    .filter((tag) => tag !== '')
  return tags.length > 0 ? tags : undefined
}
