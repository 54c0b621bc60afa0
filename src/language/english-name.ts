import type { Language } from '../model/language.js'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** The English name of a language by CLDR: `Arabic` for `ar`; null for one that CLDR does not know. */
export function englishNameOf(tag: string): string | null {
  const found = names.of(tag)
  return found === undefined || found === tag ? null : found
}

/** The name of a language in messages, which are in English. One that CLDR does not know goes by its own name. */
export function englishName({ tag, name }: Pick<Language, 'tag' | 'name'>): string {
  return englishNameOf(tag) ?? name
}
