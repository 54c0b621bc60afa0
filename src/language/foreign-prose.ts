import type { Language } from '../model/language.js'
import { oncePerLanguage } from './once-per-language.js'
import { lettersOf } from './scripts.js'

/** Addresses of the web and of mail, names of hosts and files (`seed.example.org`, `index.html`), tags of social media, names in code. */
const address =
  /(?:https?:\/\/|www\.|mailto:)[!-~]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]{1,24}(?![\w-])|(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_]+|(?<![\w-])[a-z\d]+(?:_[a-z\d]+)+(?![\w-])/gu
/**
 * Text without what may stand in any script: addresses, and names and codes of another script (words that begin
 * with a capital or hold one or a figure: iPhone, covid19). What is left tells whether a sentence is in the language.
 */
export function foreignProse(text: string, language: Language): string {
  return withoutAddresses(text).replace(namesOf(language), ' ')
}

/** Text without addresses, names of hosts and files, and tags. */
export function withoutAddresses(text: string): string {
  return text.replace(address, ' ')
}

const namesOf = oncePerLanguage((language): RegExp => {
  const own = lettersOf([language.script])
  return new RegExp(
    `(?<!(?![${own}])[\\p{L}\\p{N}])(?![${own}])(?:\\p{Lu}|\\p{Ll}{1,3}\\p{Lu}|\\p{Ll}{1,8}\\p{N})[\\p{Lu}\\p{Ll}\\p{N}]*`,
    'gu',
  )
})
