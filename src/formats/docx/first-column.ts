import type { DocxState } from './state.js'

/** Columns of a table in the text column; in right-to-left reports the first one reaches to the start margin. */
export function textColumns(state: DocxState, widths: readonly number[]): number[] {
  const inset = state.report.direction === 'rtl' ? state.geometry.text : 0
  return widths.map((width, index) => (index === 0 ? width + inset : width))
}

/** The paragraph style in a column of such a table. */
export function columnStyle(state: DocxState, style: string, column: number): string {
  return state.report.direction === 'rtl' && column === 0 ? state.styles.variant(style, 'inset') : style
}
