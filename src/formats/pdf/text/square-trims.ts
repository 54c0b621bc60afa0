import { rawGlyphs } from './raw-glyphs.js'
import type { Font } from './types.js'

/** How much empty space a full-width character has at its sides, in em. */
export interface SquareTrims {
  left: number
  right: number
}

const none: SquareTrims = { left: 0, right: 0 }
const known = new WeakMap<Font, Map<string, SquareTrims>>()
const opening = '（《〈「『【〔〖“‘'
const closing = '）》〉」』】〕〗”’，。、；：'

/**
 * The halves that punctuation may lose: the font's `halt` feature says which, else the common table of openers and
 * closers does. Characters that are not a full em wide lose nothing.
 */
export function squareTrims(font: Font, character: string, language: string): SquareTrims {
  const table = known.get(font) ?? new Map<string, SquareTrims>()
  known.set(font, table)
  const found = table.get(character)
  if (found) return found
  const trims = measure(font, character, language)
  table.set(character, trims)
  return trims
}

function measure(font: Font, character: string, language: string): SquareTrims {
  const options = { direction: 'ltr', script: 'Hani', language } as const
  const em = font.unitsPerEm
  const plain = rawGlyphs(font, character, options)[0]
  if (!plain || plain.advance !== em || !isPunctuation(character)) return none
  const half = rawGlyphs(font, character, { ...options, features: { halt: 1 } })[0]
  if (half && half.advance < plain.advance) {
    const left = plain.x - half.x
    return { left: left / em, right: (plain.advance - half.advance - left) / em }
  }
  if (opening.includes(character)) return { left: 0.5, right: 0 }
  return closing.includes(character) ? { left: 0, right: 0.5 } : none
}

function isPunctuation(character: string): boolean {
  return /\p{P}/u.test(character) && !'—…－～？！'.includes(character)
}
