import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../src/model/language.js'
import { languageSchema } from '../../src/read/language-schema.js'

const loaded = new Map<string, Language>()

/** A packaged language's data, read at once and kept. */
export function languageData(tag: string): Language {
  const known = loaded.get(tag)
  if (known) return known
  const text = readFileSync(new URL(`../../templates/languages/${tag}.yaml`, import.meta.url), 'utf8')
  const language: Language = { tag, ...languageSchema.parse(parse(text)) }
  loaded.set(tag, language)
  return language
}
