import type { Language } from '../model/language.js'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/**
 * The name of a language in messages, which are in English: `Arabic` for `ar`, by CLDR. A language that CLDR does not
 * know goes by its own name.
 */
export function englishName({ tag, name }: Pick<Language, 'tag' | 'name'>): string {
  const found = names.of(tag)
  return found === undefined || found === tag ? name : found
}
