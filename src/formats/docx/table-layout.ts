import { largestOf } from '../../model/arrays.js'
import { type ColumnNeed, columnWidths, leastWidth } from '../../model/column-widths.js'
import type { Design, ScriptDesign } from '../../model/design.js'
import { bodyOf, type ColumnPadding, figurePadding, isFigureColumn } from '../../model/figure-column.js'
import { keptStretches } from '../../model/kept-stretches.js'
import type { Hyphenation } from '../../model/language.js'
import { plainText } from '../../model/plain-text.js'
import type { Direction, Table } from '../../model/report.js'
import type { Geometry } from './geometry.js'
import { textUnits } from './pages/measure.js'
import { syllables } from './syllables.js'

/** Where a table stands and how wide its columns are. */
export interface TableLayout {
  stands: 'text' | 'full' | 'turned'
  /** Points, the space between columns included; the first reaches to the margin where lines run from right to left. */
  widths: number[]
  /** In letters one size smaller. */
  isSmall: boolean
  /** Words are divided by the language's rules. */
  hyphenates: boolean
}

/** What a table is laid out with. */
export interface TableMeasures {
  geometry: Geometry
  design: Design
  script: ScriptDesign
  direction: Direction
  hyphenation: Hyphenation
  /** The decimal sign of the language. */
  decimal: string
  /** Inside items, boxes and notes no page can turn. */
  mayTurn: boolean
}

/** Most columns that fit the text column. */
const narrow = 4
/** Mean width of an en in the faces that stand in for ours, and in the widest words of the widest of them. */
const meanEn = 0.56
const widestEn = 0.65
/** Letters of a head are bold. */
const boldWider = 1.06
/** The one smaller size, as part of the style's. */
export const smallerSize = 8 / 9

/**
 * The first place that holds the longest word, figure or symbol of each column, as in the PDF: the text column, the
 * full width, a page turned by a quarter, there in smaller letters, with words divided. Word has other faces than ours where ours are
 * missing, so that words are measured in the widest of them.
 */
export function tableLayout(node: Table, measures: TableMeasures): TableLayout {
  const { geometry, design, script, direction, mayTurn } = measures
  const gap = design.spacing.tableGap
  const places = [
    { stands: 'text' as const, width: geometry.textWidth },
    { stands: 'full' as const, width: geometry.fullWidth },
    { stands: 'turned' as const, width: geometry.turnedWidth },
  ].filter(({ stands }) => {
    if (stands === 'turned') return mayTurn
    return !(mayTurn && node.landscape) && (stands === 'full' || node.align.length <= narrow)
  })
  const inset = direction === 'rtl' ? geometry.text : 0
  const texts = textsOf(node, figurePadding(node, direction, measures.decimal))
  for (const { isSmall, hyphenates } of settings) {
    const size = script.styles.table.size * (isSmall ? smallerSize : 1)
    const columns = needs(node, texts, size, gap, hyphenates ? measures.hyphenation : null)
    const place =
      places.find(({ width }) => leastWidth(columns) <= width) ?? (hyphenates ? places.at(-1) : null)
    if (!place) continue
    const widths = columnWidths(columns, place.width)
    const first = place.stands === 'text' ? inset : 0
    return {
      stands: place.stands,
      widths: widths.map((own, at) => (at === 0 ? own + first : own)),
      isSmall,
      hyphenates,
    }
  }
  throw new Error('A table stands somewhere')
}

const settings = [
  { isSmall: false, hyphenates: false },
  { isSmall: true, hyphenates: false },
  { isSmall: true, hyphenates: true },
]

/** The words of each cell by row, with the marks of its notes and the space behind its figure. */
function textsOf({ children }: Table, padding: ColumnPadding): string[][] {
  return children.map((row, rowIndex) =>
    row.children.map((cell, column) => {
      const marks = cell.children.flatMap((node) => (node.type === 'footnoteReference' ? [node.mark] : []))
      return `${plainText(cell.children)}${marks.join('')}${padding(rowIndex, column)}`
    }),
  )
}

function needs(
  { align, children }: Table,
  words: readonly string[][],
  size: number,
  gap: number,
  hyphenation: Hyphenation | null,
): ColumnNeed[] {
  return align.map((side, column) => {
    const texts = words.map((row) => row[column] ?? '')
    const set = (text: string, row: number, en = meanEn) =>
      largestOf(text.split('\n').map(textUnits)) * size * en * (row === 0 ? boldWider : 1)
    const natural = texts.map((text, row) => set(text, row))
    const least = texts.map((text, row) =>
      largestOf(
        unbroken(text, hyphenation).map((part) => set(part, row, widestEn)),
        0,
      ),
    )
    return {
      least: largestOf(least, size) + gap,
      natural: largestOf(natural, size) + gap,
      body: largestOf(natural.slice(1), size) + gap,
      grows: side !== 'end' && !isFigureColumn(bodyOf({ children }, column)),
    }
  })
}

/** Longer than this nothing is kept whole: Word divides it between letters. */
const longestKept = 48

/** Parts that no line divides: Word ends lines after spaces, hyphens and dashes, and beside Han. */
export function unbroken(text: string, hyphenation: Hyphenation | null = null): string[] {
  const kept = keptStretches(text).filter(({ kind }) => kind !== 'address')
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(
    /[ \t\n\u2009]|(?<=[-\u2010\u2013\u2014])|(?<=\/)(?=\p{L})|(?<=\p{Script=Han})/gu,
  )) {
    if (kept.some(({ start, end }) => index > start && index < end)) continue
    parts.push(text.slice(from, index))
    from = index + mark.length
  }
  const whole = [...parts, text.slice(from)]
  const divided = hyphenation
    ? whole.flatMap((part) => syllables(part, hyphenation).join('-\n').split('\n'))
    : whole
  return divided.map((part) => part.slice(0, longestKept))
}
