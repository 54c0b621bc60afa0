import { append } from '../model/arrays.js'
import type { Format } from '../model/format.js'
import { inBackticks } from '../model/in-backticks.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import { Suggestions } from '../model/suggestions.js'
import { tagsServing } from '../model/tags-serving.js'
import { type Completed, completeLanguage } from './complete-language.js'
import { type LanguageFile, type LanguageLink, languageChain } from './language-chain.js'
import type { Templates } from './templates.js'

/** A language as read. */
export interface LanguageResult {
  /** Null when the file is missing (no message) or wrong (messages). */
  language: Language | null
  /** Path of its file for messages; null where there is none. */
  file: string | null
  messages: Message[]
}

/**
 * Loads `templates/languages/<tag>.yaml`, or the file of a parent (`pt` for `pt-BR`), with what it extends.
 *
 * @param formats - Formats that it may have words for; without them it may have words for any.
 */
export async function readLanguage(
  tag: string,
  templates: Templates,
  formats: readonly Pick<Format, 'name'>[] | null = null,
): Promise<LanguageResult> {
  for (const name of tagsServing(tag)) {
    const { links, messages } = await languageChain(name, templates)
    const [own] = links
    if (!own && messages.length === 0) continue
    if (!own) return { language: null, file: null, messages }
    append(messages, unknownFormats(own, formats))
    const completed = keptLanguage(tag, links)
    if ('language' in completed) return { language: completed.language, file: own.file, messages }
    messages.push(problem(originOf(own), missingKeys(own, completed.missing)))
    return { language: null, file: own.file, messages }
  }
  return { language: null, file: null, messages: [] }
}

/** Languages by the file that they were read from, which is parsed once for as long as it does not change. */
const kept = new WeakMap<
  LanguageFile,
  { tag: string; links: readonly LanguageLink[]; completed: Completed }
>()

function keptLanguage(tag: string, links: readonly LanguageLink[]): Completed {
  const [own] = links
  const known = own && kept.get(own.value)
  const isSame = known?.tag === tag && links.every(({ value }, at) => value === known.links[at]?.value)
  if (known && isSame) return known.completed
  const completed = completeLanguage(
    tag,
    links.map(({ value }) => value),
  )
  if (own) kept.set(own.value, { tag, links, completed })
  return completed
}

function originOf({ file }: LanguageLink) {
  return { source: 'read', file, blame: 'configuration' } as const
}

function missingKeys(own: LanguageLink, missing: readonly string[][]): Problem {
  const words = missing.filter(([group]) => group === 'words').map(([, word]) => word ?? '')
  const names = words.length === missing.length ? words : missing.map((path) => path.join('.'))
  const what = words.length === missing.length ? 'words' : 'keys'
  return {
    ruleId: 'missing-key',
    place: own.placeOf(['words']),
    reason: `Missing ${what} ${inBackticks(names)}, expected all that editions show`,
    note: 'Add them, or let the file extend a language that has them: `extends: en`.',
  }
}

function unknownFormats(own: LanguageLink, formats: readonly Pick<Format, 'name'>[] | null): Message[] {
  if (formats === null) return []
  const names = formats.map((format) => format.name)
  const suggestions = new Suggestions()
  return Object.keys(own.value.words?.formats ?? {})
    .filter((word) => !names.includes(word))
    .map((word) =>
      problem(originOf(own), {
        ruleId: 'unknown-format',
        place: own.placeOf(['words', 'formats', word]),
        reason: `Unexpected format \`${word}\`, expected one of ${inBackticks(names)}`,
        note: suggestions.didYouMean(word, names),
      }),
    )
}
