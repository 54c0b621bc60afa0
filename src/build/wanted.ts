import type { FormatName } from '../model/format.js'
import type { Publication } from '../model/publication.js'
import type { EditionName } from './edition-name.js'
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

/** Editions that this build makes: all that the command was asked for, or this part's share of them. */
export function madeHere(
  publication: Publication,
  task: Pick<PublicationTask, 'languages' | 'formats' | 'jobs'>,
): EditionName[] {
  const { languages, formats } = wantedOf(publication, task)
  const all = languages.flatMap((language) => formats.map((format) => ({ language, format })))
  const { jobs } = task
  return jobs ? all.filter((one) => jobs.some((job) => isSame(job, one))) : all
}

function isSame(first: EditionName, second: EditionName): boolean {
  return first.language === second.language && first.format === second.format
}

/** Formats of editions in a language. */
export function formatsIn(language: string, editions: readonly EditionName[]): FormatName[] {
  return editions.filter((one) => one.language === language).map(({ format }) => format)
}
