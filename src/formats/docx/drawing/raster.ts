import { Resvg } from '@resvg/resvg-wasm'
import { lettersOf } from '../../../language/scripts.js'
import type { Drawing, Font } from '../../../media/drawing/display-list.js'
import { fontFaceOf } from '../../../media/drawing/font-face.js'
import { withChunks } from '../../../media/drawing/with-chunks.js'
import { withFamilies } from '../../../media/drawing/with-families.js'
import { drawingText } from '../../../media/drawing/words.js'
import { writeSvg } from '../../../media/drawing/write-svg.js'
import type { FormatContext } from '../../../model/format.js'
import { nearestFace } from '../../../model/nearest-face.js'
import { scriptDesign } from '../../../model/script-design.js'
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
  const script = scriptDesign(context.design, context.language.script)
  const named = withFamilies(drawing, (families) =>
    fontFaceOf(families) === 'text' ? 'serif' : 'sans-serif',
  )
  const resvg = new Resvg(writeSvg(alignedForLeftToRight(named)), {
    fitTo: { mode: 'width', value: pixels },
    font: {
      fontBuffers: fontsFor(drawing, context),
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

/**
 * The faces that words are set in, of the scripts that they are written in; the report's own and Latin ones come first.
 * Of each weight and slope there is that of text and that of labels, since one may hold a letter that the other lacks.
 */
function fontsFor(drawing: Drawing, { design, language, font }: FormatContext): Uint8Array[] {
  const words = drawingText(drawing)
  const written = Object.keys(design.scripts).filter((script) => isWritten(script, words))
  const families = [...new Set([language.script, 'Latn', ...written])].flatMap((script) => {
    const { text, label } = scriptDesign(design, script)
    return [label, text].filter(({ faces }) => faces.length > 0)
  })
  const styles = stylesIn(drawing)
  const files = families.flatMap((family) =>
    styles.map(({ weight, italic }) => nearestFace(family, weight, italic).file),
  )
  return [...new Set(files)].map(font)
}

/** The weights and slopes of a drawing's words, each once. */
function stylesIn(drawing: Drawing): Pick<Font, 'weight' | 'italic'>[] {
  const found = new Map<string, Pick<Font, 'weight' | 'italic'>>()
  withChunks(drawing, (chunk) => {
    for (const { font } of chunk.spans) found.set(`${font.weight} ${font.italic}`, font)
    return chunk
  })
  return [...found.values()]
}

function isWritten(script: string, words: string): boolean {
  return new RegExp(`[${lettersOf([script])}]`, 'u').test(words)
}
