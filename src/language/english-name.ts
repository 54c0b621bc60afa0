import { isTag } from '../model/is-tag.js'
import type { Language } from '../model/language.js'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** The English name of a language by CLDR: `Arabic` for `ar`; null for one that CLDR does not know. */
export function englishNameOf(tag: string): string | null {
  const found = names.of(tag)
  return found === undefined || found === tag ? null : found
}

/**
 * The note for a language that nobody has described yet. Null for what is no language: who writes `eng` or `fre` means
 * one that may be there, and who writes `bn` does not mean `en`.
 */
export function languageToWrite(tag: string): string | null {
  const name = isTag(tag) ? englishNameOf(tag) : null
  if (name === null) return null
  return `For ${name}, write \`templates/languages/${tag}.yaml\`: its script and the words that editions show are enough (\`docs/languages.md\`).`
}

/** The name of a language in messages, which are in English. One that CLDR does not know goes by its own name. */
export function englishName({ tag, name }: Pick<Language, 'tag' | 'name'>): string {
  return englishNameOf(tag) ?? name
}
