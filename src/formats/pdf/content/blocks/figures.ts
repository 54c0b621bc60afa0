import { largestOf } from '../../../../model/extremes.js'
import type { Figures, KeyFigure } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, sidePart, stack } from '../block.js'
import { inline, plain, type Voice, voice } from '../inline.js'
import { leafOf, prepare } from '../leaf.js'
import type { GalleyBlock, PdfNode, TableNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { sideLabel } from './side-label.js'

/** Most figures in one band. */
const mostColumns = 4

/** Key figures in bands of two to four columns, each under a hairline. */
export function figures(state: ContentState, node: Figures): GalleyBlock[] {
  const { aroundTable, keyFigureGap } = state.styles.design.spacing
  const group = element(state.parent, 'Div', { id: node.id, kind: 'figures' })
  return within(state, group, () => {
    const label = sideLabel(state, node.label)
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
    const silent = { parent: null, artifact: 'layout' as const }
    const span = element(null, 'Span')
    const runs = numberRuns(state, figure, { ...voice('keyFigure', span), ...silent }, 1)
    return prepare(state, runs).naturalWidth
  })
  return Math.min(1, (width - 0.5) / largestOf(widest))
}

function numberRuns(state: ContentState, figure: KeyFigure, said: Voice, scale: number) {
  const variation = { scale }
  const unit = `${figure.unitSeparator}${figure.unit}`
  return [
    ...plain(state, figure.value, { ...said, variation }),
    ...plain(state, unit, { ...said, style: 'keyFigureUnit', variation }),
  ]
}

function keyFigure(state: ContentState, figure: KeyFigure, scale: number): PdfNode {
  const paragraph = element(state.parent, 'P', { id: figure.id, kind: 'keyFigure' })
  const label = voice('keyFigureLabel', paragraph)
  const qualifier =
    figure.qualifier.length > 0
      ? [
          leafOf(
            state,
            [...inline(state, figure.qualifier, label), ...plain(state, ' ', label)],
            'keyFigureLabel',
          ),
        ]
      : []
  const number = leafOf(
    state,
    [...numberRuns(state, figure, voice('keyFigure', paragraph), scale), ...plain(state, ' ', label)],
    'keyFigure',
  )
  const description = leafOf(state, inline(state, figure.description, label), 'keyFigureLabel', {
    balanced: true,
  })
  return stack([...qualifier, number, description])
}

/** pdfmake's cell borders: left, top, right, bottom. */
function ruled(top: boolean): { border: [boolean, boolean, boolean, boolean] } {
  return { border: [false, top, false, false] }
}
