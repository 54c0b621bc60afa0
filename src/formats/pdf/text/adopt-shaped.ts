import { internSlot } from './slots-left-to-right.js'
import type { Font, Guest, ShapedText } from './types.js'

const adopted = new WeakMap<ShapedText, Map<string, ShapedText>>()

/**
 * Text shaped in one font as slots of another, its host: glyphs keep their font and are scaled into the host's
 * units. A line in one embedded font is one piece, which every reader puts in order (docs/decisions/
 * right-to-left-text.md).
 */
export function adoptShaped(host: Font, guest: Guest, shaped: ShapedText): ShapedText {
  const key = `${host.id} ${guest.scale}`
  const versions = adopted.get(shaped) ?? new Map<string, ShapedText>()
  adopted.set(shaped, versions)
  const known = versions.get(key)
  if (known) return known
  const scaled = (units: number) => Math.round(units * guest.scale)
  const slots = shaped.slots.map(({ glyphs, advance, codePoints }) =>
    internSlot(
      host,
      glyphs.map(({ id, x, y }) => ({ id, x: scaled(x), y: scaled(y), guest })),
      scaled(advance),
      codePoints,
    ),
  )
  const advances = shaped.advances.map(scaled)
  const advance = slots.reduce((sum, slot) => sum + slot.advance, 0)
  const version: ShapedText = { ...shaped, slots, advance, advances }
  versions.set(key, version)
  return version
}
