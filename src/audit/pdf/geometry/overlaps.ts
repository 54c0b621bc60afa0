import { type Box, shared } from './box.js'
import type { PlacedWords } from './place-words.js'

/** Part of the smaller size by which glyphs may reach into each other: tails pass below their neighbours. */
const reach = 0.2

/**
 * Finds words of which glyphs lie over glyphs of other words, by what they paint. Letters inside one run of words are
 * left out: their font joins them.
 *
 * @returns the words that lie over others
 */
export function overlaps(words: readonly PlacedWords[]): string[] {
  const inked = words.flatMap((one) => (one.ink ? [{ ...one, ink: one.ink }] : []))
  const fromTop = inked.sort((one, other) => other.ink[3] - one.ink[3])
  const found: string[] = []
  fromTop.forEach((one, index) => {
    for (let next = index + 1; next < fromTop.length; next++) {
      const other = fromTop[next]
      if (!other || other.ink[3] <= one.ink[1]) break
      const most = reach * Math.min(one.size, other.size)
      if (isOver(one.ink, other.ink, most) && glyphsLieOver(one, other, most)) found.push(other.text)
    }
  })
  return found
}

function glyphsLieOver(one: PlacedWords, other: PlacedWords, most: number): boolean {
  const inks = inksOf(other)
  return inksOf(one).some((ink) => inks.some((box) => isOver(ink, box, most)))
}

function inksOf({ glyphs }: PlacedWords): Box[] {
  return glyphs.flatMap(({ ink }) => (ink ? [ink] : []))
}

function isOver(one: Box, other: Box, most: number): boolean {
  const [width, height] = shared(one, other)
  return width > most && height > most
}
