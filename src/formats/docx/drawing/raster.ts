import { Resvg } from '@resvg/resvg-wasm'
import { lettersOf } from '../../../language/scripts.js'
import type { Drawing } from '../../../media/drawing/display-list.js'
import { fontFaceOf } from '../../../media/drawing/font-face.js'
import { withFamilies } from '../../../media/drawing/with-families.js'
import { drawingText } from '../../../media/drawing/words.js'
import { writeSvg } from '../../../media/drawing/write-svg.js'
import type { FontFamily } from '../../../model/design.js'
import type { FormatContext } from '../../../model/format.js'
import { scriptDesign } from '../styles/look.js'
import { alignedForLeftToRight } from './aligned-for-left-to-right.js'

/** Dots per inch of print, and most dots a side. */
const resolution = 300
const longestSide = 4000

/**
 * A drawing as PNG, for readers that show no SVG: as it prints, with words in the design's own faces.
 *
 * @param width at which it is shown, points
 */
export function rasterOf(drawing: Drawing, width: number, context: FormatContext): Uint8Array {
  const limit = longestSide * Math.min(1, drawing.width / drawing.height)
  const pixels = Math.max(1, Math.round(Math.min((width / 72) * resolution, limit)))
  const words = drawingText(drawing)
  const script = scriptDesign(context.design, context.language.script)
  const named = withFamilies(drawing, (families) =>
    fontFaceOf(families) === 'text' ? 'serif' : 'sans-serif',
  )
  const resvg = new Resvg(writeSvg(alignedForLeftToRight(named)), {
    fitTo: { mode: 'width', value: pixels },
    font: {
      fontBuffers: words === '' ? [] : fontsFor(words, context),
      defaultFontFamily: script.label.name,
      serifFamily: script.text.name,
      sansSerifFamily: script.label.name,
    },
  })
  const image = resvg.render()
  const png = image.asPng()
  image.free()
  resvg.free()
  return png
}

/** The faces of the scripts that the words are written in; the report's own and Latin ones come first. */
function fontsFor(words: string, { design, language, font }: FormatContext): Uint8Array[] {
  const others = Object.keys(design.scripts).filter((script) => isWritten(script, words))
  const families = [...new Set([language.script, 'Latn', ...others])].flatMap((script): FontFamily[] => {
    const { text, label } = scriptDesign(design, script)
    return [label, text]
  })
  const files = new Set(families.flatMap(({ faces }) => faces.map(({ file }) => file)))
  return [...files].map(font)
}

function isWritten(script: string, words: string): boolean {
  return new RegExp(`[${lettersOf([script])}]`, 'u').test(words)
}
