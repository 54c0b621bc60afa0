import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../src/model/language.js'
import { completeLanguage } from '../../src/read/complete-language.js'
import type { LanguageFile } from '../../src/read/language-chain.js'
import { languageFileSchema } from '../../src/read/language-schema.js'

const loaded = new Map<string, Language>()

/** A packaged language's data, read at once and kept. */
export function languageData(tag: string): Language {
  const known = loaded.get(tag)
  if (known) return known
  const completed = completeLanguage(tag, filesOf(tag))
  if (!('language' in completed)) throw new Error(`\`${tag}\` lacks ${completed.missing.join(', ')}`)
  loaded.set(tag, completed.language)
  return completed.language
}

/** A language file and those that it extends. */
function filesOf(tag: string): LanguageFile[] {
  const text = readFileSync(new URL(`../../templates/languages/${tag}.yaml`, import.meta.url), 'utf8')
  const file = languageFileSchema.parse(parse(text))
  return [file, ...(file.extends === undefined ? [] : filesOf(file.extends))]
}
