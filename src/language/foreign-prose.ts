import type { Language } from '../model/language.js'
import { lettersOf } from './scripts.js'

const address = /(?:https?:\/\/|www\.|mailto:)[!-~]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu
const known = new WeakMap<Language, RegExp>()

/**
 * Text without what may stand in any script: addresses, and names and codes of another script (words that begin
 * with a capital or hold a figure). What is left tells whether a sentence is in the language.
 */
export function foreignProse(text: string, language: Language): string {
  return withoutAddresses(text).replace(namesOf(language), ' ')
}

/** Text without addresses of the web and of mail. */
export function withoutAddresses(text: string): string {
  return text.replace(address, ' ')
}

function namesOf(language: Language): RegExp {
  const found = known.get(language)
  if (found) return found
  const own = lettersOf([language.script])
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])(?![${own}])(?:\\p{Lu}|[\\p{L}]{1,8}\\p{N})[\\p{Lu}\\p{Ll}\\p{N}]*`,
    'gu',
  )
  known.set(language, names)
  return names
}
