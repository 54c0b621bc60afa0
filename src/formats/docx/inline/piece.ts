import type { XmlComponent } from 'docx'
import type { Direction } from '../../../model/report.js'

/** Character styles that add up; the order is the one of their names. */
export const dresses = [
  'strong',
  'emphasis',
  'delete',
  'subscript',
  'superscript',
  'insert',
  'highlight',
  'keyboard',
  'code',
  'link',
  'named',
] as const
export type Dress = (typeof dresses)[number]

/** How inline content speaks and is dressed. */
export interface Voice {
  language: string
  direction: Direction
  /** Words in another language than the report, marked by the author. */
  isForeign: boolean
  dress: readonly Dress[]
  /** Character style of its own, in place of the dress: the label of a caption. */
  style: string | null
}

/** A stretch of text in one voice, or what is finished (a field, a drawing, a link around pieces). */
export type Piece =
  | { type: 'text'; text: string; voice: Voice }
  | { type: 'finished'; components: readonly XmlComponent[] }

export function isSameVoice(one: Voice, other: Voice): boolean {
  return (
    one.language === other.language &&
    one.direction === other.direction &&
    one.isForeign === other.isForeign &&
    one.style === other.style &&
    one.dress.length === other.dress.length &&
    one.dress.every((dress) => other.dress.includes(dress))
  )
}
