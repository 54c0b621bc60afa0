import type { FormatName } from '../model/format.js'

/** Names one edition of a publication. */
export interface EditionName {
  language: string
  format: FormatName
}
