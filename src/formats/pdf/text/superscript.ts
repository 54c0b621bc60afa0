import { shape } from './shape.js'
import type { Font } from './types.js'

/** Size and rise of superiors that a font lacks, relative to the size. */
export const raised = { scale: 0.62, rise: 0.34 }

/** Whether the font draws every character of the text differently under the `sups` feature. */
export function hasSuperiors(font: Font, text: string): boolean {
  return Array.from(text).every((character) => {
    const options = { direction: 'ltr', script: 'Latn', language: 'en' } as const
    const plain = shape(font, character, options).slots[0]?.glyphs[0]?.id
    const superior = shape(font, character, { ...options, features: { sups: 1 } }).slots[0]?.glyphs[0]?.id
    return plain === undefined || plain !== superior
  })
}
