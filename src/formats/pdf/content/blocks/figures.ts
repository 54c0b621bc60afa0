import { largestOf } from '../../../../model/arrays.js'
import { plainText } from '../../../../model/plain-text.js'
import type { Figures, KeyFigure } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import type { Run } from '../../text/types.js'
import { block, sidePart, stack } from '../block.js'
import { formatting, inline, plain, type TextFormatting } from '../inline.js'
import { leafOf, prepare } from '../leaf.js'
import type { GalleyBlock, Mark, PdfNode, TableNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import type { FlowStyle } from './flow-style.js'
import { labelAbove, shapeLabel } from './shape-label.js'
import { ownWords, type ShapeWords, wordsOf } from './shape-words.js'

/** Most figures in one band. */
const mostColumns = 4

/** Words of a key figure that are part of its structure, in the order of reading. */
interface KeyFigureRuns {
  qualifier: Run<Mark>[]
  number: Run<Mark>[]
  description: Run<Mark>[]
}

/** Key figures in bands of two to four columns, each under a hairline. */
export function figures(state: ContentState, node: Figures): GalleyBlock[] {
  const { aroundTable, keyFigureGap } = state.styles.design.spacing
  return grouped(state, node, () => {
    const label = shapeLabel(state, node.label, ownWords)
    const rows = bands(node.children)
    return rows.map((band, index) =>
      block(state, bandNode(state, band, rows), {
        beside: index === 0 && label ? [sidePart(state, label)] : [],
        space: {
          before: index === 0 ? aroundTable : keyFigureGap,
          after: index === rows.length - 1 ? aroundTable : keyFigureGap,
          exact: false,
        },
        whole: true,
      }),
    )
  })
}

/** Key figures inside an item: a line each. */
export function figuresNode(state: ContentState, node: Figures, style: FlowStyle): PdfNode {
  const words = wordsOf(style)
  return grouped(state, node, () => {
    const label = shapeLabel(state, node.label, words)
    const lines = node.children.map((figure) => {
      const { qualifier, number, description } = keyFigureRuns(state, figure, words, 1)
      return leafOf(state, [...qualifier, ...number, ...description], style.style, words.options({}))
    })
    return stack([...labelAbove(label), ...lines])
  })
}

function grouped<Result>(state: ContentState, node: Figures, make: () => Result): Result {
  return within(state, element(state.parent, 'Div', { id: node.id, kind: 'figures' }), make)
}

function bands(figures: readonly KeyFigure[]): KeyFigure[][] {
  const count = Math.ceil(figures.length / mostColumns)
  const size = Math.ceil(figures.length / count)
  return Array.from({ length: count }, (_, index) => figures.slice(index * size, (index + 1) * size))
}

function bandNode(state: ContentState, band: readonly KeyFigure[], rows: readonly KeyFigure[][]): TableNode {
  const { keyFigureGap, keyFigureRule } = state.styles.design.spacing
  const { hairline } = state.styles.design.rules
  const columns = largestOf(
    rows.map((row) => row.length),
    2,
  )
  const width = (state.styles.design.page.textColumn - keyFigureGap * (columns - 1)) / columns
  const scale = numberScale(state, band, width)
  const cells: PdfNode[] = []
  const widths: number[] = []
  band.forEach((figure, index) => {
    if (index > 0) {
      cells.push({ ...stack([]), ...ruled(false) })
      widths.push(keyFigureGap)
    }
    cells.push({ ...keyFigure(state, figure, scale), ...ruled(true) })
    widths.push(width)
  })
  return {
    table: { widths, body: [cells] },
    layout: {
      hLineWidth: (line) => (line === 0 ? hairline : 0),
      vLineWidth: () => 0,
      hLineColor: () => 'black',
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => keyFigureRule,
      paddingBottom: () => 0,
    },
  }
}

/** One size for the numbers of a band: smaller where a number with its unit would be wider than its column. */
function numberScale(state: ContentState, band: readonly KeyFigure[], width: number): number {
  const widest = band.map((figure) => {
    const silent = (style: 'keyFigure' | 'keyFigureUnit'): TextFormatting => ({
      ...formatting(style, element(null, 'Span')),
      parent: null,
    })
    const marks = figure.closing.map((one) => ('mark' in one ? one.mark : plainText([one]))).join('')
    const runs = [
      ...numberRuns(state, figure, silent('keyFigure'), silent('keyFigureUnit')),
      ...plain(state, marks, silent('keyFigureUnit')),
    ]
    return prepare(state, runs).naturalWidth
  })
  return Math.min(1, (width - 0.5) / largestOf(widest))
}

function numberRuns(
  state: ContentState,
  figure: KeyFigure,
  value: TextFormatting,
  unit: TextFormatting,
): Run<Mark>[] {
  return [
    ...plain(state, figure.value, value),
    ...plain(state, `${figure.unitSeparator}${figure.unit}`, unit),
  ]
}

/** The runs of a figure, with the space after each part that others follow. */
function keyFigureRuns(
  state: ContentState,
  figure: KeyFigure,
  words: ShapeWords,
  scale: number,
): KeyFigureRuns {
  const paragraph = element(state.parent, 'P', { id: figure.id, kind: 'keyFigure' })
  const label = words.formatting('keyFigureLabel', paragraph)
  const value = words.formatting('keyFigure', paragraph, { scale })
  const unit = words.formatting('keyFigureUnit', paragraph, { scale })
  return {
    qualifier: [...inline(state, figure.qualifier, label), ...plain(state, figure.qualifierSeparator, label)],
    number: [
      ...numberRuns(state, figure, value, unit),
      ...inline(state, figure.closing, unit),
      ...plain(state, figure.descriptionSeparator, label),
    ],
    description: inline(state, figure.description, label),
  }
}

function keyFigure(state: ContentState, figure: KeyFigure, scale: number): PdfNode {
  const { qualifier, number, description } = keyFigureRuns(state, figure, ownWords, scale)
  return stack([
    ...(qualifier.length > 0 ? [leafOf(state, qualifier, 'keyFigureLabel')] : []),
    leafOf(state, number, 'keyFigure'),
    leafOf(state, description, 'keyFigureLabel', { balanced: true }),
  ])
}

/** pdfmake's cell borders: left, top, right, bottom. */
function ruled(top: boolean): { border: [boolean, boolean, boolean, boolean] } {
  return { border: [false, top, false, false] }
}
