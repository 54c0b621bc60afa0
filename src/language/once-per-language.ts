import type { Language } from '../model/language.js'

/** What is made of a language's data, such as patterns: made when it is first asked for, and kept as long as the language. */
export function oncePerLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new WeakMap<Language, { made: Made }>()
  return (language) => {
    const found = known.get(language)
    if (found) return found.made
    const made = make(language)
    known.set(language, { made })
    return made
  }
}
