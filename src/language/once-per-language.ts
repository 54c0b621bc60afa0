import type { Language } from '../model/language.js'
import { oncePer } from '../model/once-per.js'

/** What is made of a language's data, such as patterns: made when it is first asked for, and kept as long as the language. */
export function oncePerLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  return oncePer(make)
}
