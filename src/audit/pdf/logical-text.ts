import bidiFactory, { type Bidi } from 'bidi-js'
import { rightToLeftLetter } from '../../language/scripts.js'
import type { Shown } from './page-text.js'

/** Letters, marks of direction and signs of right-to-left text; digits of any script run from left to right. */
const right = `(?:${rightToLeftLetter.source}|[\u060C\u061B\u061C\u061F])`
const rightToLeft = new RegExp(right, 'u')
/** Direction marks that the writer adds for other readers. */
const guards = /[\u061C\u200E\u200F\u2060]/gu
const letter = /\p{L}/u
// The types describe an ES module, but Node loads the package's CommonJS build, whose export is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)()

/**
 * Text in reading order. Pieces stand in reading order, their insides from left to right as painted: pieces of
 * right-to-left text are turned round, and what is left-to-right inside them back again.
 */
export function logicalText(pieces: readonly Shown[], base: 'ltr' | 'rtl'): string {
  return pieces
    .map((piece, index) => logicalPiece(piece, pieces[index - 1], pieces[index + 1], base))
    .join('')
}

function logicalPiece(
  piece: Shown,
  before: Shown | undefined,
  after: Shown | undefined,
  base: 'ltr' | 'rtl',
): string {
  const mixed = rightToLeft.test(piece.text)
  // Signs to the left of what they follow stand inside right-to-left words.
  const backwards = isLeftOf(piece, before) && !letter.test(piece.text)
  if (!mixed && base === 'ltr') return backwards ? turned(piece.text) : piece.text
  // Beside other left-to-right text on its line, left-to-right text goes on.
  const goesOn = (beside: Shown | undefined) => beside !== undefined && !rightToLeft.test(beside.text)
  if (!mixed && isLeftOf(before, piece) && goesOn(before)) return piece.text
  if (!mixed && isLeftOf(piece, after) && goesOn(after) && letter.test(piece.text)) return piece.text
  return turned(piece.text.replace(guards, ''))
}

/** Whether two pieces follow each other from left to right on one line. */
function isLeftOf(left: Shown | undefined, right: Shown | undefined): boolean {
  return left !== undefined && right !== undefined && Math.abs(left.y - right.y) < 1 && left.x < right.x
}

/**
 * Undoes rule L2 of UAX #9 for a right-to-left line. Words of left-to-right scripts stand as one sign each; of the
 * rest the levels are the same seen from either end.
 */
function turned(painted: string): string {
  const { text, words } = withoutWords(painted)
  const reversed = [...text].reverse().join('')
  const { levels } = bidi.getEmbeddingLevels(reversed, 'rtl')
  let logical = ''
  let run = ''
  let offset = 0
  for (const character of reversed) {
    const isLeftToRight = (levels[offset] ?? 1) % 2 === 0
    offset += character.length
    const said = words[character.charCodeAt(0) - standIn] ?? character
    if (isLeftToRight) run = said + run
    else {
      logical += run + said
      run = ''
    }
  }
  return logical + run
}

/** First of the private characters that stand for words; their bidirectional class is L. */
const standIn = 0xe000

/** Replaces stretches of left-to-right words and what they hold by one sign each. */
function withoutWords(painted: string): { text: string; words: string[] } {
  const words: string[] = []
  const pattern = new RegExp(`\\p{N}*(?!${right})\\p{L}(?:(?!${right}).)*`, 'gsu')
  const text = painted.replace(pattern, (stretch) => {
    const end = wordsEnd(stretch)
    words.push(stretch.slice(0, end))
    return String.fromCharCode(standIn + words.length - 1) + stretch.slice(end)
  })
  return { text, words }
}

/** Up to the last letter or figure, and the brackets closed there that were opened before. */
function wordsEnd(stretch: string): number {
  // A bracket that opens towards nothing belongs to the right-to-left text around.
  const [inside = ''] = stretch.split(/[([{](?=\s|$)/u)
  let end = /^.*[\p{L}\p{N}\p{M}]/su.exec(inside)?.[0].length ?? 0
  while (
    /[)\]}]/.test(stretch[end] ?? '') &&
    count(stretch.slice(0, end), /[([{]/g) > count(stretch.slice(0, end), /[)\]}]/g)
  )
    end++
  return end
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
