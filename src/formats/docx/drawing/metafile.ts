import { parseSvg } from '../../../media/drawing/parse-svg.js'
import type { FormatContext } from '../../../model/format.js'
import { writeEmf } from './emf/write-emf.js'
import { displayList } from './svg/display-list.js'
import { wordOutlines } from './svg/word-outlines.js'

/** A cleaned SVG as the vector picture that every Word shows. What it cannot show is told to the author. */
export function metafile(
  svg: Uint8Array,
  size: { width: number; height: number },
  path: string,
  context: FormatContext,
): Uint8Array {
  const told = new Set<string>()
  const painted = displayList(parseSvg(svg), size, {
    words: wordOutlines(context),
    unsupported(feature) {
      if (told.has(feature)) return
      told.add(feature)
      context.report({
        ruleId: 'unsupported-drawing',
        source: 'docx',
        severity: 'warning',
        file: path,
        place: null,
        reason: `Unexpected ${feature}, which the Word edition cannot show`,
        blame: 'source',
      })
    },
  })
  return writeEmf(painted, size)
}
