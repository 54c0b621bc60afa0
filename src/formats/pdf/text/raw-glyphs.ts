import { Buffer, BufferFlag, ClusterLevel, Feature, Direction as ShaperDirection, shape } from 'harfbuzzjs'
import { fontInternals } from '../fonts/opened-files.js'
import type { Font, PlacedGlyph, ShapeOptions } from './types.js'

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

/** Glyphs of one cluster with the characters they stand for. */
export interface GlyphGroup {
  /** Relative to the group's pen. */
  glyphs: PlacedGlyph[]
  advance: number
  /** UTF-16 range of the text. */
  start: number
  end: number
  /** Logical order. */
  codePoints: number[]
}

/** Collects glyphs (left to right) by cluster. Characters without a glyph of their own join the cluster before. */
export function glyphGroups(glyphs: readonly RawGlyph[], text: string): GlyphGroup[] {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
  const groups: GlyphGroup[] = []
  let cluster = -1
  for (const glyph of glyphs) {
    let group = groups.at(-1)
    if (!group || glyph.cluster !== cluster) {
      cluster = glyph.cluster
      const start = cluster === starts[0] ? 0 : cluster
      const end = endOf.get(cluster) ?? text.length
      const codePoints = Array.from(text.slice(start, end), (character) => character.codePointAt(0) ?? 0)
      group = { glyphs: [], advance: 0, start, end, codePoints }
      groups.push(group)
    }
    group.glyphs.push({ id: glyph.id, x: group.advance + glyph.x, y: glyph.y })
    group.advance += glyph.advance
  }
  return groups
}
