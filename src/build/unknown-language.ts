import { languageToWrite } from '../language/english-name.js'
import { Suggestions } from '../model/suggestions.js'

/** What whoever names a language without a file most likely wants: to write the file, or to name another language. */
export function unknownLanguageNote(
  tag: string,
  known: readonly string[],
  suggestions = new Suggestions(),
): string | undefined {
  return languageToWrite(tag) ?? suggestions.didYouMean(tag, known)
}
