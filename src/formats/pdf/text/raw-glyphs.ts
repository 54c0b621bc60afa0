import { Buffer, BufferFlag, ClusterLevel, Feature, Direction as ShaperDirection, shape } from 'harfbuzzjs'
import { fontInternals } from '../fonts/font-internals.js'
import type { Font, ShapeOptions } from './types.js'

/** A glyph as HarfBuzz placed it, units. `cluster` is the UTF-16 offset of the character it came from. */
export interface RawGlyph {
  id: number
  cluster: number
  advance: number
  x: number
  y: number
}

let buffer: Buffer | undefined

/**
 * Runs HarfBuzz. Cluster level 1 (monotone characters): else marks would get no code point of their own.
 * @returns glyphs from left to right
 */
export function rawGlyphs(font: Font, text: string, options: ShapeOptions): RawGlyph[] {
  buffer ??= new Buffer()
  buffer.reset()
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.setFlags(BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE)
  buffer.addText(text)
  buffer.setDirection(options.direction === 'rtl' ? ShaperDirection.RTL : ShaperDirection.LTR)
  buffer.setScript(options.script)
  buffer.setLanguage(options.language)
  const features = Object.entries(options.features ?? {}).map(([tag, value]) => new Feature(tag, value))
  if (!font.kerning) features.push(new Feature('kern', 0))
  shape(fontInternals(font).shaper, buffer, features)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const position = positions[index]
    return {
      id: codepoint,
      cluster,
      advance: position?.xAdvance ?? 0,
      x: position?.xOffset ?? 0,
      y: position?.yOffset ?? 0,
    }
  })
}
