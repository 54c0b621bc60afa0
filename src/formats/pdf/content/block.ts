import type { GalleyBlock, LeafNode, Part, PdfNode, StackNode } from './node.js'
import type { ContentState } from './state.js'

/** A block of the text column with everything else at its default. */
export function block(state: ContentState, node: PdfNode, settings: Partial<GalleyBlock> = {}): GalleyBlock {
  return {
    main: textPart(state, node),
    beside: [],
    bars: [],
    bar: null,
    space: { before: 0, after: 0, exact: false },
    height: 0,
    below: 0,
    whole: false,
    keep: { lines: 0, boxes: 0 },
    isRows: false,
    keepsNext: false,
    breakBefore: 'allowed',
    opens: false,
    foot: false,
    frame: null,
    repeated: null,
    landscape: false,
    section: null,
    ...settings,
  }
}

/** A part in the text column. */
export function textPart(state: ContentState, node: PdfNode, baseline: number | null = null): Part {
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  return { node, x: sideColumn + gutter, width: textColumn, baseline }
}

/** A part in the side column, on the first baseline of the main part unless the part says otherwise. */
export function sidePart(state: ContentState, node: PdfNode, baseline: number | null = null): Part {
  return { node, x: 0, width: state.styles.design.page.sideColumn, baseline }
}

/** A part as wide as both columns. */
export function fullPart(state: ContentState, node: PdfNode): Part {
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  return { node, x: 0, width: sideColumn + gutter + textColumn, baseline: null }
}

export function stack(nodes: PdfNode[], margin?: LeafNode['margin']): StackNode {
  return { stack: nodes, ...(margin ? { margin } : {}) }
}

/** The mark of the design: a thick bar over the side column, a line over the text column. */
export function splitRule(state: ContentState, weight: number, overhang = 0): GalleyBlock['bars'] {
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const { line } = state.styles.design.rules
  return [
    { x: -overhang, y: 0, width: sideColumn + overhang, height: weight, colour: 'accent' },
    { x: sideColumn, y: 0, width: gutter + textColumn + overhang, height: line, colour: 'black' },
  ]
}

/** A hairline over the full width at the top of a block. */
export function fullHairline(state: ContentState): GalleyBlock['bars'] {
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  return [
    {
      x: 0,
      y: 0,
      width: sideColumn + gutter + textColumn,
      height: state.styles.design.rules.hairline,
      colour: 'black',
    },
  ]
}
