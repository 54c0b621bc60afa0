import { rightToLeftLetter } from '../../../language/scripts.js'
import type { Direction } from '../../../model/report.js'
import type { PagePlaces } from '../check-content.js'
import type { PlacedWords } from './place-words.js'

/** Parts of the size: how far glyphs of a run go back for a mark or a kern, and how far apart they stand at most. */
const back = 0.6
const gap = 4
/** Part of the size by which marks may be raised from their line. */
const sameLine = 0.7

/** The marks that turn a line from right to left where they stand (Unicode Standard Annex 9, table 1). */
const turningMark = /[\u061C\u200F\u202B\u202E\u2067]/u

/**
 * Says which glyphs of a page do not follow each other as they are read.
 * @param direction of the document: where it runs from right to left, so may every line
 */
export function checkOrder({ words }: Pick<PagePlaces, 'words'>, direction: Direction): string[] {
  const turning = new Set(
    words
      .filter(({ text }) => direction === 'rtl' || rightToLeftLetter.test(text))
      .map(({ y }) => Math.round(y)),
  )
  // What follows a right-to-left letter goes on with it, on the next line too, until a letter from left to right.
  let goesOn = false
  return words.flatMap((next, index) => {
    const before = words[index - 1]
    if (before) goesOn = lastDirection(before.text, goesOn)
    const found = isInOrder(next) ? [] : [`glyphs in another order than they are read: \`${next.text}\``]
    const isOneRun = before !== undefined && before.id !== null && before.id === next.id
    if (isOneRun && !followsOn(before, next, goesOn || standsBeside(next, turning)))
      found.push(`words in another order than they are read: \`${before.text}\`, \`${next.text}\``)
    return found
  })
}

/** Whether the last letter of a text is one from right to left; as before where it has no letter. */
function lastDirection(text: string, before: boolean): boolean {
  for (let end = text.length; end > 0; ) {
    const start = end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1)
    const sign = text.slice(start, end)
    if (letter.test(sign)) return rightToLeftLetter.test(sign)
    end = start
  }
  return before
}

const letter = /^\p{L}$/u

/** Whether words stand on a line of the page, or raised above it. */
function standsBeside({ y, size }: PlacedWords, lines: ReadonlySet<number>): boolean {
  const most = Math.ceil(sameLine * size)
  for (let apart = -most; apart <= most; apart++) if (lines.has(Math.round(y) + apart)) return true
  return false
}

/** Whether glyphs that one operator shows follow each other to the right, none far from the next. */
function isInOrder({ edges, size }: PlacedWords): boolean {
  for (let end = 1; end + 1 < edges.length; end += 2) {
    const apart = (edges[end + 1] ?? 0) - (edges[end] ?? 0)
    if (apart <= -back * size || apart >= gap * size) return false
  }
  return true
}

/**
 * Whether runs of one marked sequence follow each other: lines downwards, and on a line left-to-right letters to the
 * right and right-to-left letters to the left. Signs and figures beside right-to-left letters stand where their line
 * has them.
 */
function followsOn(before: PlacedWords, next: PlacedWords, turns: boolean): boolean {
  const size = Math.min(before.size, next.size)
  if (Math.abs(before.y - next.y) > sameLine * size) return next.y < before.y
  const one = directionOf(before, turns)
  if (one === null || one !== directionOf(next, turns)) return true
  if (one === 'rtl') return next.x < before.x
  return next.x > before.x || (turns && isParted(before, next))
}

/** Whether a mark makes two runs of left-to-right letters two words of a line that runs from right to left. */
function isParted(before: PlacedWords, next: PlacedWords): boolean {
  return turningMark.test(before.text) || turningMark.test(next.text)
}

/** @param turns whether right-to-left letters stand on the line, beside which signs and figures have no direction of their own */
function directionOf({ text }: PlacedWords, turns: boolean): 'ltr' | 'rtl' | null {
  // A space has no direction, whatever guards stand beside it; a mark stands over what is before it.
  if (/^[\s\p{Cf}\p{M}]*$/u.test(text)) return null
  if (rightToLeftLetter.test(text)) return 'rtl'
  return !turns || /\p{L}/u.test(text) ? 'ltr' : null
}
