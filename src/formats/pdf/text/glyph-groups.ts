import type { RawGlyph } from './raw-glyphs.js'
import type { PlacedGlyph } from './types.js'

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
