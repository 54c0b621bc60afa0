import type { Look } from '../styles/look.js'
import type { ParagraphStyle } from '../styles/style.js'
import { twips } from '../xml/properties.js'

/** What of a paragraph style decides how much room a paragraph takes. Lengths are points. */
export interface MeasuredStyle {
  before: number
  after: number
  leading: number
  size: number
  /** Taken from the measure by its indents. */
  indent: number
  keepNext: boolean
  keepLines: boolean
  pageBreakBefore: boolean
}

/** Styles by id, with what they take from the styles that they are based on. */
export function measuredStyles(look: Look, styles: readonly ParagraphStyle[]): Map<string, MeasuredStyle> {
  const { body } = look.script.styles
  const plain: MeasuredStyle = {
    before: 0,
    after: 0,
    leading: body.leading,
    size: body.size,
    indent: 0,
    keepNext: false,
    keepLines: false,
    pageBreakBefore: false,
  }
  const found = new Map<string, MeasuredStyle>()
  for (const { id, basedOn = 'Normal', paragraph = {}, run = {} } of styles) {
    const base = found.get(basedOn ?? '') ?? plain
    const { spacing = {}, indent, borders } = paragraph
    const top = borders?.top ? (borders.top.space ?? 0) + (borders.top.size ?? 0) / 8 : 0
    found.set(id, {
      before: (spacing.before ?? base.before) + top,
      after: spacing.after ?? base.after,
      leading: spacing.leading ?? base.leading,
      size: (look.direction === 'rtl' ? run.sizeComplex : run.size) ?? base.size,
      indent: indent ? (indent.start ?? 0) + (indent.end ?? 0) : base.indent,
      keepNext: paragraph.keepNext ?? base.keepNext,
      keepLines: paragraph.keepLines ?? base.keepLines,
      pageBreakBefore: paragraph.pageBreakBefore ?? base.pageBreakBefore,
    })
  }
  return found
}

/** Points of a length in twentieths of a point. */
export function pointsOf(length: string | undefined): number {
  return Number(length ?? 0) / twips(1)
}
