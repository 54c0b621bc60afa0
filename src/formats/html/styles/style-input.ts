import type { Design } from '../../../model/design.js'
import type { CommonOptions } from '../../../model/format.js'
import type { Language } from '../../../model/language.js'
import type { CssText } from '../css/css.js'
import type { HtmlOptions } from '../options.js'

/** What a style sheet depends on. */
export interface StyleInput {
  design: Design
  language: Language
  options: Pick<CommonOptions & HtmlOptions, 'align' | 'paper' | 'sectionBreak' | 'fonts'>
  /** Words at the foot of printed pages: the edition's symbol, or null. */
  foot: string | null
  /** Languages of the publication whose emphasis is italic. */
  italicLanguages: readonly string[]
  /** `@font-face` rules of embedded fonts, or empty. */
  faces: CssText
  /** Natural widths of the page's drawings, in CSS pixels. */
  drawings: readonly number[]
}
