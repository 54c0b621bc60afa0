import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Face, Font } from 'harfbuzzjs'
import { expect, it } from 'vitest'
import { heldLetters } from '../../../src/media/font/held-letters.js'

const { resolve } = createRequire(import.meta.url)

/** Letters of many scripts, signs and letters beyond the basic plane. */
const letters = [...'Aéßžλжקبگकあア中龍한ก−→✓☎½²‰€\u{1D400}\u{20000}\u{1F600}\u{E000}\u{FFFD}']

it.each([
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
])('should find the letters that %s has glyphs for', (file) => {
  const bytes = readFileSync(resolve(`@expo-google-fonts/${file}`))
  const font = new Font(new Face(new Blob(bytes)))
  const expected = letters.filter((letter) => (font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0) !== 0)
  expect(expected.length).toBeGreaterThan(0)
  expect([...heldLetters(bytes, letters)]).toEqual(expected)
})
