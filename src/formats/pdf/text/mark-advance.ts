import type { Font } from './types.js'

/** Advance of a combining mark's slot, units: 0.02 em, below every reader's threshold for a space. */
export function markAdvance(font: Font): number {
  return Math.round(font.unitsPerEm * 0.02)
}
