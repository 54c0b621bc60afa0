import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { EditionName } from './edition-name.js'

/** Messages in the order of files, then places, then rules: the same on every run. */
export function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
      (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.reason, b.reason),
  )
}

/** In the publication's order of languages, then formats, whoever compiled first. */
export function inDeclaredOrder<Edition extends EditionName>(
  editions: readonly Edition[],
  { languages, formats }: Pick<Publication, 'languages' | 'formats'>,
): Edition[] {
  const rank = ({ language, format }: EditionName) =>
    languages.indexOf(language) * formats.length + formats.indexOf(format)
  return [...editions].sort((first, second) => rank(first) - rank(second))
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
