import { canDraw } from './choose-fonts.js'
import { shape } from './shape.js'
import type { Features, FontChoice } from './types.js'

/** Size and rise of superiors that a font lacks, relative to the size. */
export const raised = { scale: 0.62, rise: 0.34 }

/** Whether the first font that has the text draws every character of it differently under the `sups` feature. */
export function hasSuperiors(fonts: readonly FontChoice[], text: string): boolean {
  const characters = Array.from(text).filter((character) => character.trim() !== '')
  const choice = fonts.find(({ font }) =>
    characters.every((character) => canDraw(font, character.codePointAt(0) ?? 0)),
  )
  if (!choice) return false
  const options = { direction: 'ltr', script: 'Latn', language: 'en' } as const
  const glyphOf = (character: string, features: Features) =>
    shape(choice.font, character, { ...options, features }).slots[0]?.glyphs[0]?.id
  return characters.every((character) => glyphOf(character, {}) !== glyphOf(character, { sups: 1 }))
}
