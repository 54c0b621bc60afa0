import { type Box, shared } from './box.js'
import { lettersOf, type PlacedGlyph, type PlacedWords } from './place-words.js'

/** Part of the smaller size by which glyphs may reach into each other: tails pass below their neighbours. */
const reach = 0.2
/** Points between baselines of one line. */
const sameLine = 0.1

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
  const isLine = Math.abs(one.y - other.y) < sameLine
  const others = lettersOf(other)
  return lettersOf(one).some((letter) =>
    others.some((next) => isOver(letter.ink, next.ink, most) && !(isLine && isBeside(letter, next, most))),
  )
}

/** On a line, slanted letters reach over their neighbours as areas though not in ink; their widths stand side by side. */
function isBeside(one: PlacedGlyph, other: PlacedGlyph, most: number): boolean {
  const haveWidth = one.to > one.from && other.to > other.from
  return haveWidth && Math.min(one.to, other.to) - Math.max(one.from, other.from) <= most / 2
}

function isOver(one: Box, other: Box, most: number): boolean {
  const [width, height] = shared(one, other)
  return width > most && height > most
}
