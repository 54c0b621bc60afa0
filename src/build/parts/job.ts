import type { EditionName } from '../edition-name.js'

/** What can be made alone, from files alone: one edition of one publication. */
export interface Job extends EditionName {
  /** Slug. */
  publication: string
}

/** `doha-2017/fr/pdf`. */
export function jobName({ publication, language, format }: Job): string {
  return `${publication}/${language}/${format}`
}
