import type { Face, Font as ShaperFont } from 'harfbuzzjs'
import type { Font, ShapedText, Slot } from '../text/types.js'
import type { Tables } from './open-tables.js'

/** What the outside never sees of a font: its tables, its shaper and its caches. */
export interface FontInternals {
  tables: Tables
  shaper: ShaperFont
  face: Face
  /** Interned slots by key. */
  slots: Map<string, Slot>
  /** Shaped words: by direction, script, language and features, then by text. */
  shaped: Map<string, Map<string, ShapedText>>
}

const internals = new WeakMap<Font, FontInternals>()

/** The inside of a font that `loadFont` opened. */
export function fontInternals(font: Font): FontInternals {
  const found = internals.get(font)
  if (!found) throw new Error(`Unexpected font ${font.id}, expected one of loadFont`)
  return found
}

/** Remembers the inside of a font. */
export function rememberInternals(font: Font, inside: FontInternals): void {
  internals.set(font, inside)
}
