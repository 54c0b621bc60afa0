import { drawingOf } from '../../media/drawing/drawing-of.js'
import { writeSvg } from '../../media/drawing/write-svg.js'
import type { FormatContext } from '../../model/format.js'
import { sha256 } from '../../model/sha256.js'

/** The sum of the design's logo as editions show it; none where it has no logo. */
export function logoSums({ design, font }: Pick<FormatContext, 'design' | 'font'>): string[] {
  return design.logo === null ? [] : [sha256(writeSvg(drawingOf(font(design.logo))))]
}
