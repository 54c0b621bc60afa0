import { plainText } from '../../../model/plain-text.js'
import type { DocxState } from '../state.js'
import { textUnits } from './measure.js'

/** The title would take more than three lines at its full size. */
export function isLongTitle({ report, script, geometry }: DocxState): boolean {
  const { size } = script.styles.title
  return (textUnits(plainText(report.titleBlock.title)) * size * 0.52) / geometry.textWidth > 2.8
}
