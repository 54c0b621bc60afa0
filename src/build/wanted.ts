import type { FormatName } from '../model/format.js'
import type { Publication } from '../model/publication.js'
import type { PublicationTask } from './types.js'

/** Languages and formats that a build was asked for. */
export function wantedOf(
  publication: Publication,
  options: Pick<PublicationTask, 'languages' | 'formats'>,
): { languages: string[]; formats: FormatName[] } {
  const { languages, formats } = options
  return {
    languages: publication.languages.filter((tag) => languages.length === 0 || languages.includes(tag)),
    formats: publication.formats.filter((format) => formats.length === 0 || formats.includes(format)),
  }
}
