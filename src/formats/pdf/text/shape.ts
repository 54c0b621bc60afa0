import { fontInternals } from '../fonts/opened-files.js'
import { glyphGroups, type RawGlyph, rawGlyphs } from './raw-glyphs.js'
import { replacementIn } from './replacement.js'
import { slotsLeftToRight } from './slots-left-to-right.js'
import { slotsRightToLeft } from './slots-right-to-left.js'
import type { Font, ShapedText, ShapeOptions } from './types.js'

/** Longer texts do not come again, so that they are not kept. */
const longestKept = 64

/** Shapes text of one font, script and direction; cached by font and options. */
export function shape(font: Font, text: string, options: ShapeOptions): ShapedText {
  return shaperOf(font, options)(text)
}

/** `shape` with font and options decided: the cache is found once for many words. */
export function shaperOf(font: Font, options: ShapeOptions): (text: string) => ShapedText {
  const { shaped } = fontInternals(font)
  const features = Object.entries(options.features ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const key = `${options.direction} ${options.script} ${options.language} ${features.join(' ')}`
  let words = shaped.get(key)
  if (!words) {
    words = new Map()
    shaped.set(key, words)
  }
  const cache = words
  return (text) => {
    const known = cache.get(text)
    if (known) return known
    const fresh = shapeNow(font, text, options)
    if (text.length <= longestKept) cache.set(text, fresh)
    return fresh
  }
}

function shapeNow(font: Font, text: string, options: ShapeOptions): ShapedText {
  const glyphs = rawGlyphs(font, drawn(font, text), options)
  const missing = glyphs.filter(({ id }) => id === 0).map(({ cluster }) => cluster)
  // A missing glyph must not be painted (ISO 14289-1 §7.21.8): its replacement stands for the same character.
  const replacement = missing.length > 0 ? replacementGlyph(font, options) : null
  const painted = replacement
    ? glyphs.map((glyph) => (glyph.id === 0 ? { ...glyph, ...replacement } : glyph))
    : glyphs
  const groups = glyphGroups(painted, text)
  for (const group of groups) group.glyphs = group.glyphs.filter(({ id }) => id !== 0)
  const advances = new Array<number>(text.length).fill(0)
  const slots =
    options.direction === 'rtl'
      ? slotsRightToLeft(font, groups, advances)
      : slotsLeftToRight(font, groups, advances)
  const advance = slots.reduce((sum, slot) => sum + slot.advance, 0)
  return { text, slots, advance, advances, missing: missing.sort((a, b) => a - b) }
}

function replacementGlyph(font: Font, options: ShapeOptions): Pick<RawGlyph, 'id' | 'advance'> | null {
  const point = replacementIn(font)
  const [glyph] = point === null ? [] : rawGlyphs(font, String.fromCodePoint(point), options)
  return glyph ? { id: glyph.id, advance: glyph.advance } : null
}

/** HarfBuzz draws U+2011 as U+2010; fonts that lack both have U+002D. */
function drawn(font: Font, text: string): string {
  return text.includes('\u2011') && !font.covers(0x2011) && !font.covers(0x2010)
    ? text.replaceAll('\u2011', '-')
    : text
}
