import { rightToLeftLetter } from '../../language/scripts.js'
import type { Shown } from './page-text.js'

/**
 * Text whose order comes from ActualText and whose characters come from what is painted. Null when a line does not
 * show the characters of its part of the text, or shows letters or digits beside each other that are not so in it:
 * a page can never show other words or figures than it says.
 */
export function orderedText(actual: string, pieces: readonly Shown[]): string | null {
  const said = seen(actual)
  let from = 0
  for (const line of lines(pieces)) {
    const shown = line.map(({ text }) => seen(text))
    const length = shown.reduce((sum, { characters }) => sum + characters.length, 0)
    const part = said.characters.slice(from, from + length)
    const all = shown.flatMap(({ characters }) => characters)
    if (sorted(part) !== sorted(all)) return null
    // Of a pair at a line's start the first character stands on the line before.
    const pairs = new Counts(said.pairs.filter(({ at }) => at > from && at < from + length))
    if (!shown.every((piece) => piece.pairs.every((pair) => pairs.take(pair)))) return null
    // Where two pieces meet, letters may stand side by side in the text alone; elsewhere something came between.
    if (pairs.left >= line.length) return null
    from += length
  }
  return from === said.characters.length ? actual : null
}

interface Pair {
  /** Two letters or two digits that stand side by side, the first one first. */
  text: string
  /** Whether the page paints the second one to the left of the first; not so inside one character, such as ﷺ. */
  isPaintedBackwards: boolean
  /** Place of the second among the characters that are seen. */
  at: number
}

/** Characters that are seen; spaces, hyphens at line ends and direction marks do not count. */
function seen(text: string): { characters: string[]; pairs: Pair[] } {
  const characters: string[] = []
  const pairs: Pair[] = []
  let last = { character: '', kind: '' }
  for (const written of text.replace(/\p{Cf}/gu, '')) {
    for (const [index, character] of [...written.normalize('NFKD')].entries()) {
      if (/\s/u.test(character)) {
        last = { character: '', kind: '' }
        continue
      }
      // Marks are painted before or after their letters.
      if (!/\p{M}/u.test(character)) {
        const kind = kindOf(character)
        if (kind !== '' && last.kind === kind)
          pairs.push({
            text: last.character + character,
            isPaintedBackwards: kind === 'rtl' && index === 0,
            at: characters.length,
          })
        last = { character, kind }
      }
      characters.push(character)
    }
  }
  return { characters, pairs }
}

/** Digits and letters in the direction that they are painted in; other signs are mirrored or stand between. */
function kindOf(character: string): string {
  if (!/[\p{L}\p{Nd}]/u.test(character)) return ''
  return rightToLeftLetter.test(character) ? 'rtl' : 'ltr'
}

/** How often each pair stands in a text. */
class Counts {
  readonly #counts = new Map<string, number>()
  left: number

  constructor(pairs: readonly Pair[]) {
    this.left = pairs.length
    for (const { text } of pairs) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1)
  }

  /** Strikes a painted pair out once; pages paint right-to-left letters from the left. */
  take({ text, isPaintedBackwards }: Pair): boolean {
    const key = isPaintedBackwards ? [...text].reverse().join('') : text
    const count = this.#counts.get(key) ?? 0
    this.#counts.set(key, count - 1)
    this.left -= 1
    return count > 0
  }
}

function sorted(characters: readonly string[]): string {
  return [...characters].sort().join('')
}

/** Pieces in reading order, those of a line together. */
function lines(pieces: readonly Shown[]): Shown[][] {
  const found: Shown[][] = []
  let before: Shown | undefined
  for (const piece of pieces) {
    const goesOn = before !== undefined && Math.abs(before.y - piece.y) < 1
    if (goesOn) found.at(-1)?.push(piece)
    else found.push([piece])
    before = piece
  }
  return found
}
