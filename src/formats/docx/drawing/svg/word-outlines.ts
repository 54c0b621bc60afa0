import bidiFactory, { type Bidi } from 'bidi-js'
import { Blob, Buffer, Face, Feature, Font, Direction as ShaperDirection, shape } from 'harfbuzzjs'
import type { SvgLook } from '../../../../media/drawing/svg-look.js'
import type { FontFamily } from '../../../../model/design.js'
import type { FormatContext } from '../../../../model/format.js'
import { scriptDesign } from '../../styles/look.js'
import type { Brush } from './display-list.js'
import { identity } from './matrix.js'
import { type Step, transformPath } from './path.js'
import { pathData } from './path-data.js'

interface Shaper {
  font: Font
  unitsPerEm: number
  kerning: boolean
}

// The types describe an ES module; Node loads the package's CommonJS build, whose export is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)()

/** Sets words of a drawing in the design's own faces, as outlines: they look the same without any of its fonts. */
export function wordOutlines(context: FormatContext): Brush['words'] {
  const { design, language } = context
  const opened = new Map<string, Shaper>()
  const open = (family: FontFamily, look: SvgLook): Shaper => {
    const file = faceOf(family, look)
    const known = opened.get(file)
    if (known) return known
    const face = new Face(new Blob(viewOf(context.font(file))))
    const shaper = { font: new Font(face), unitsPerEm: face.upem, kerning: family.kerning }
    opened.set(file, shaper)
    return shaper
  }
  const scripts = [language.script, 'Latn', ...Object.keys(design.scripts)]
  return (text, look) => {
    const shaperFor = (character: string): Shaper => {
      const point = character.codePointAt(0) ?? 0
      let first: Shaper | undefined
      for (const script of scripts) {
        const shaper = open(scriptDesign(design, script)[isSerif(look.fontFamily) ? 'text' : 'label'], look)
        first ??= shaper
        if (shaper.font.nominalGlyph(point)) return shaper
      }
      if (!first) throw new Error('A design needs the script `Latn`')
      return first
    }
    const path: Step[] = []
    let x = 0
    for (const run of visualRuns(text, look.direction, shaperFor)) {
      const scale = look.fontSize / run.shaper.unitsPerEm
      for (const glyph of glyphsOf(run)) {
        const place = { a: scale, d: -scale, e: x + glyph.x * scale, f: -glyph.y * scale }
        path.push(
          ...transformPath(pathData(run.shaper.font.glyphToPath(glyph.id)), { ...identity, ...place }),
        )
        x += glyph.advance * scale
      }
    }
    return { path, width: x }
  }
}

interface Run {
  text: string
  level: number
  shaper: Shaper
}

/** Stretches of one level and font in the order in which they stand (UAX #9, rule L2). */
function visualRuns(text: string, base: 'ltr' | 'rtl', shaperFor: (character: string) => Shaper): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, base)
  const runs: Run[] = []
  let index = 0
  for (const character of text) {
    const level = levels[index] ?? 0
    index += character.length
    const last = runs.at(-1)
    const shaper = last && /[\s\p{M}]/u.test(character) ? last.shaper : shaperFor(character)
    if (last?.level === level && last.shaper === shaper) last.text += character
    else runs.push({ text: character, level, shaper })
  }
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < runs.length; start += 1) {
      let end = start
      while ((runs[end]?.level ?? -1) >= level) end += 1
      runs.splice(start, end - start, ...runs.slice(start, end).reverse())
      start = end
    }
  }
  return runs
}

/** Glyphs from left to right, in units of the font. */
function glyphsOf({ text, level, shaper }: Run): { id: number; advance: number; x: number; y: number }[] {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(level % 2 === 1 ? ShaperDirection.RTL : ShaperDirection.LTR)
  shape(shaper.font, buffer, shaper.kerning ? [] : [new Feature('kern', 0)])
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    id: codepoint,
    advance: positions[index]?.xAdvance ?? 0,
    x: positions[index]?.xOffset ?? 0,
    y: positions[index]?.yOffset ?? 0,
  }))
}

function faceOf(family: FontFamily, { fontWeight, italic }: SvgLook): string {
  const distance = (face: FontFamily['faces'][number]) =>
    Math.abs(face.weight - fontWeight) + (face.italic === italic ? 0 : 1000)
  const [best] = [...family.faces].sort((a, b) => distance(a) - distance(b))
  if (!best) throw new Error(`The family ${family.name} has no faces`)
  return best.file
}

/** The bytes themselves, not as a Node Buffer, whose methods differ. */
function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Families that end in the generic `serif`; our own drawings name only generic ones. */
function isSerif(family: string): boolean {
  return /serif/i.test(family.replace(/sans-?\s?serif/gi, ''))
}
