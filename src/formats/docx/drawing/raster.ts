import { Resvg } from '@resvg/resvg-wasm'
import { lettersOf } from '../../../language/scripts.js'
import type { Drawing, Font } from '../../../media/drawing/display-list.js'
import { fontFaceOf } from '../../../media/drawing/font-face.js'
import { withChunks } from '../../../media/drawing/with-chunks.js'
import { withFamilies } from '../../../media/drawing/with-families.js'
import { writeSvg } from '../../../media/drawing/write-svg.js'
import { heldLetters } from '../../../media/font/held-letters.js'
import { writePng } from '../../../media/write-png.js'
import type { FontFamily } from '../../../model/design.js'
import type { FormatContext } from '../../../model/format.js'
import { nearestFace } from '../../../model/nearest-face.js'
import { scriptDesign } from '../../../model/script-design.js'
import { alignedForLeftToRight } from './aligned-for-left-to-right.js'
import { withinView } from './within-view.js'

/** Dots per inch of print, and most dots a side. */
const resolution = 300
const longestSide = 4000

/**
 * A drawing as PNG, for readers that show no SVG: as it prints, with words in the design's own faces. Null where the
 * renderer cannot: it fails at groups in groups that reach far outside the view.
 *
 * @param width at which it is shown, points
 */
export function rasterOf(drawing: Drawing, width: number, context: FormatContext): Uint8Array | null {
  const limit = longestSide * Math.min(1, drawing.width / drawing.height)
  const pixels = Math.max(1, Math.round(Math.min((width / 72) * resolution, limit)))
  const script = scriptDesign(context.design, context.language.script)
  const named = withFamilies(drawing, (families) =>
    fontFaceOf(families) === 'text' ? 'serif' : 'sans-serif',
  )
  const resvg = new Resvg(writeSvg(withinView(alignedForLeftToRight(named))), {
    fitTo: { mode: 'width', value: pixels },
    font: {
      fontBuffers: fontsFor(drawing, context),
      defaultFontFamily: script.label.name,
      serifFamily: script.text.name,
      sansSerifFamily: script.label.name,
    },
  })
  try {
    const image = resvg.render()
    const png = writePng(image.width, image.height, image.pixels)
    image.free()
    resvg.free()
    return png
  } catch (error) {
    // WebAssembly.RuntimeError, which the types of Node do not name.
    if (error instanceof Error && error.name === 'RuntimeError') return null
    throw error
  }
}

/** What the words of a drawing ask of fonts. */
interface Asked {
  faces: Set<'text' | 'label'>
  /** Weights and slopes, each once. */
  styles: Pick<Font, 'weight' | 'italic'>[]
  letters: Set<string>
}

/**
 * The faces that words are set in: those of the report's script that the drawing asks for, and of the others, Latin and
 * the scripts that the words are written in first, those that hold a letter which is lacking so far. The renderer copies
 * and reads each whole.
 */
function fontsFor(drawing: Drawing, { design, language, font }: FormatContext): Uint8Array[] {
  const { faces, styles, letters } = askedBy(drawing)
  const filesOf = (family: FontFamily): string[] => [
    ...new Set(styles.map(({ weight, italic }) => nearestFace(family, weight, italic).file)),
  ]
  const heldBy = (files: readonly string[], wanted: ReadonlySet<string>): Set<string> =>
    files.reduce<Set<string>>((held, file) => heldLetters(font(file), held), new Set(wanted))

  const own = scriptDesign(design, language.script)
  const named = (['label', 'text'] as const).filter((face) => faces.has(face)).map((face) => own[face])
  const chosen = named.map(filesOf)
  const lacking = new Set(
    chosen.flatMap((files) => {
      const held = heldBy(files, letters)
      return [...letters].filter((letter) => !held.has(letter))
    }),
  )
  const words = [...letters].join('')
  const written = Object.keys(design.scripts).filter((script) => isWritten(script, words))
  for (const script of new Set([language.script, 'Latn', ...written])) {
    const { label, text } = scriptDesign(design, script)
    for (const family of [label, text]) {
      if (lacking.size === 0) break
      if (family.faces.length === 0 || named.includes(family)) continue
      const files = filesOf(family)
      const held = heldBy(files, lacking)
      if (held.size > 0) chosen.push(files)
      for (const letter of held) lacking.delete(letter)
    }
  }
  return [...new Set(chosen.flat())].map(font)
}

function askedBy(drawing: Drawing): Asked {
  const faces: Asked['faces'] = new Set()
  const styles = new Map<string, Pick<Font, 'weight' | 'italic'>>()
  const letters = new Set<string>()
  withChunks(drawing, (chunk) => {
    for (const { font, text } of chunk.spans) {
      faces.add(fontFaceOf(font.families))
      styles.set(`${font.weight} ${font.italic}`, font)
      for (const letter of text) if (/[^\s\p{C}]/u.test(letter)) letters.add(letter)
    }
    return chunk
  })
  return { faces, styles: [...styles.values()], letters }
}

function isWritten(script: string, words: string): boolean {
  return new RegExp(`[${lettersOf([script])}]`, 'u').test(words)
}
