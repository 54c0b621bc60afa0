import type { TextStyle, TextStyleName } from '../../../model/design.js'
import type { CommonOptions } from '../../../model/format.js'
import type { Hyphenation } from '../../../model/language.js'
import { plainText } from '../../../model/plain-text.js'
import type { Footnote, Phrasing, Report } from '../../../model/report.js'
import { walk } from '../../../model/walk.js'
import type { Geometry } from '../geometry.js'
import type { Look } from '../styles/look.js'
import { textUnits } from './text-units.js'

/** A paragraph or a row of a table, measured. */
export interface Box {
  /** Points above, not used at the top of a page. */
  before: number
  after: number
  lines: number
  leading: number
  keepNext: boolean
  keepLines: boolean
  ids: string[]
  /** Height of the notes that it calls. */
  notes: number
  /** Begins a page. */
  newPage: boolean
}

/** What boxes are measured with. */
export interface Measuring {
  look: Look
  geometry: Geometry
  report: Report
  hyphenation: Hyphenation
  /** The decimal sign of the language. */
  decimal: string
  options: Pick<CommonOptions, 'cover' | 'sectionBreak'>
}

/** Mean width of an en in our faces and their fallbacks, as part of the size; found by setting the sample. */
const en = 0.54

/** A text in one of the design's styles, as lines of a column of that width in points. */
export function measured(
  measuring: Measuring,
  name: TextStyleName,
  content: readonly Phrasing[] | string,
  more: Partial<Box>,
  width = measuring.geometry.textWidth,
): Box {
  const { look } = measuring
  const style = look.script.styles[name]
  return {
    before: 0,
    after: 0,
    lines: linesOf(style, content, width),
    leading: style.leading,
    keepNext: false,
    keepLines: false,
    newPage: false,
    ids: [],
    notes: typeof content === 'string' ? 0 : notesHeight(measuring, content),
    ...more,
  }
}

/** How many lines a text in a style takes in a column of that width in points. */
export function linesOf(
  { face, size }: Pick<TextStyle, 'face' | 'size'>,
  content: readonly Phrasing[] | string,
  width: number,
): number {
  const text = typeof content === 'string' ? content : plainText(content)
  const wide = face === 'text' ? 1 : 0.93
  // A ragged line is full but for half a word.
  return Math.max(1, Math.ceil((textUnits(text) * size * en * wide) / (width * 0.97)))
}

function notesHeight(measuring: Measuring, content: readonly Phrasing[]): number {
  let height = 0
  for (const node of content)
    walk(node, (inner) => {
      if (inner.type !== 'footnoteReference') return
      const note = measuring.report.footnotes.find(({ id }) => id === inner.target)
      if (note && note.references[0] === inner.id) height += noteHeight(measuring, note)
    })
  return height
}

function noteHeight(measuring: Measuring, note: Footnote): number {
  const { leading } = measuring.look.script.styles.footnote
  return note.children.reduce((sum, child) => {
    const content = child.type === 'paragraph' ? child.children : []
    return sum + measured(measuring, 'footnote', content, { notes: 0 }).lines * leading
  }, 0)
}
