import type { XmlComponent } from 'docx'
import type { Direction, Link, Reference } from '../../../model/report.js'

/** Character styles that can be combined; the order is the one of their names. */
export const inlineStyles = [
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
export type InlineStyle = (typeof inlineStyles)[number]

/** Language, direction and character styles of a run (ECMA-376 §17.3.2). */
export interface RunFormatting {
  language: string
  direction: Direction
  /** Words in another language than the report, marked by the author. */
  isForeign: boolean
  /** Character styles that add up. */
  styles: readonly InlineStyle[]
  /** Character style of its own, in place of `styles`: the label of a caption. */
  style: string | null
  /** The link around, which pictures bear themselves. */
  link: Link | Reference | null
}

/** Text of one formatting, or what is finished (a field, a drawing, a link around pieces). */
export type Piece =
  | { type: 'text'; text: string; formatting: RunFormatting }
  | { type: 'finished'; components: readonly XmlComponent[] }

export function isSameFormatting(one: RunFormatting, other: RunFormatting): boolean {
  return (
    one.language === other.language &&
    one.direction === other.direction &&
    one.isForeign === other.isForeign &&
    one.style === other.style &&
    one.styles.length === other.styles.length &&
    one.styles.every((style) => other.styles.includes(style))
  )
}
