import type { Language } from '../model/language.js'

/**
 * Languages by their tags, each with a name that no other of them has: where two go by the same (`pt` and `pt-BR`, which
 * take theirs from one file), those that name a region or a script take the whole name of CLDR, `Português (Brasil)`.
 */
export function withDistinctNames(languages: Readonly<Record<string, Language>>): Record<string, Language> {
  const names = Object.values(languages).map(({ name }) => name)
  return Object.fromEntries(
    Object.entries(languages).map(([tag, language]) => {
      const isAlone = names.indexOf(language.name) === names.lastIndexOf(language.name)
      return [tag, isAlone || !tag.includes('-') ? language : { ...language, name: wholeName(language) }]
    }),
  )
}

/** The name of CLDR with its region, with a capital where the language's own name has one. */
function wholeName({ tag, name }: Language): string {
  const whole = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  const first = whole.charAt(0)
  const hasCapital = name.charAt(0) !== name.charAt(0).toLowerCase()
  return (hasCapital ? first.toLocaleUpperCase(tag) : first) + whole.slice(1)
}
