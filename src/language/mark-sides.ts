import { isUnspaced } from './pattern.js'

/** What a straight mark, double or single, stands for. */
export interface ReadMark {
  /** In the text. */
  index: number
  sign: '"' | "'"
  /** `letter`: a sign of Hebrew abbreviations, inside a word. */
  role: 'open' | 'close' | 'apostrophe' | 'prime' | 'letter'
  /** Of a quotation: the marks of the language, or those inside others. */
  level: 'outer' | 'inner'
}

/** What stands beside a straight mark. */
export interface MarkSides {
  index: number
  sign: '"' | "'"
  /** Of a double mark, what its sides say for certain. */
  says: 'open' | 'close' | 'either'
  /** A figure of up to three digits stands before it and no word behind it: it may count inches. */
  isBehindFigure: boolean
  /** It stands between Hebrew letters and opens nothing that is closed behind it. */
  isInWord: boolean
}

const wordCharacter = /[\p{L}\p{N}]/u
const hebrew = /\p{Script=Hebrew}/u
/** Begins what a mark may stand behind; other signs of opening are letters as far as this goes. */
const opening = /[\p{Ps}\p{Pi}]/u
const dash = /[\p{Pd}/]/u
/** Ends what a mark may stand before. */
const ending =
  /[\p{Pe}\p{Pf}.,;:!?\u2026\u060C\u061B\u061F\u06D4\u0964\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]/u

/** The sides of each straight mark of a text, whose places are given in order. */
export function sidesOf(text: string, places: readonly number[]): MarkSides[] {
  const before = outward(text, places, -1)
  const after = outward(text, places.toReversed(), 1).reverse()
  const sides = places.map((index, at): MarkSides => {
    const sign = text[index] === '"' ? '"' : "'"
    return {
      index,
      sign,
      says: sign === '"' ? saidBy(text, before[at] ?? -1, after[at] ?? text.length) : 'either',
      isBehindFigure:
        sign === '"' && followsFigure(text, index) && !wordCharacter.test(text.charAt(index + 1)),
      isInWord: sign === '"' && hebrew.test(text.charAt(index - 1)) && hebrew.test(text.charAt(index + 1)),
    }
  })
  return withPrefixes(sides)
}

/** Whether a figure of up to three digits stands before a place: years have four. */
export function followsFigure(text: string, index: number): boolean {
  return /(?<!\d)\d{1,3}$/u.test(text.slice(Math.max(0, index - 4), index))
}

/** For each mark the place next to it in one direction that is no mark, marks in a row being passed over. */
function outward(text: string, places: readonly number[], step: 1 | -1): number[] {
  const found: number[] = []
  for (const [at, index] of places.entries()) {
    const isNext = at > 0 && places[at - 1] === index + step
    found.push(isNext ? (found[at - 1] ?? index + step) : index + step)
  }
  return found.map((index) => Math.min(Math.max(index, -1), text.length))
}

function saidBy(text: string, before: number, after: number): MarkSides['says'] {
  const [left, right] = [text.charAt(before), text.charAt(after)]
  const isLeftSpace = left === '' || /\s/u.test(left)
  const isRightSpace = right === '' || /\s/u.test(right)
  // Where words are not set apart, a space or a dash may stand at either side.
  const isSpaced = !isUnspaced(left) && !isUnspaced(right)
  const isRightEnd =
    ending.test(right) && !(/[.\u2026]/u.test(right) && /[.\u2026\p{L}\p{N}]/u.test(text.charAt(after + 1)))
  if (!isRightSpace && !isRightEnd) {
    if (left === '' || opening.test(left)) return 'open'
    if (isSpaced && (isLeftSpace || (dash.test(left) && !dash.test(right)))) return 'open'
  }
  if (isLeftSpace || opening.test(left)) return 'either'
  if (right === '' || isRightEnd) return 'close'
  return isSpaced && (isRightSpace || (dash.test(right) && !dash.test(left))) ? 'close' : 'either'
}

/** A mark between Hebrew letters opens behind a prefix where a mark behind it closes what nothing else opened. */
function withPrefixes(sides: MarkSides[]): MarkSides[] {
  if (!sides.some(({ isInWord }) => isInWord)) return sides
  let depth = 0
  const depths = sides.map(({ says }) => {
    const here = depth
    depth = says === 'open' ? depth + 1 : says === 'close' ? Math.max(0, depth - 1) : depth
    return here
  })
  let closers = 0
  for (let at = sides.length - 1; at >= 0; at--) {
    const side = sides[at] as MarkSides
    if (side.isInWord) {
      side.isInWord = closers <= (depths[at] ?? 0)
      if (!side.isInWord) {
        side.says = 'open'
        closers--
      }
    } else if (side.says === 'close') closers++
    else if (side.says === 'open') closers = Math.max(0, closers - 1)
  }
  return sides
}
