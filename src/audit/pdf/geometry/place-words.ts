import type { Matrix, TextState } from '../text-state.js'
import type { Token } from '../tokens.js'
import { type Box, boxOver } from './box.js'

/** A glyph where it stands on its page. */
export interface PlacedGlyph {
  text: string
  /** From where the next glyph began to be counted to where it ends. */
  from: number
  to: number
  /** What it paints; null for spaces. */
  ink: Box | null
}

/** Glyphs that one operator shows. */
export interface PlacedWords {
  text: string
  /** Where the baseline begins, as it stands in the stream; a raised mark is raised from it. */
  x: number
  y: number
  /** Points. */
  size: number
  /** Whether letters stand upright, unmirrored and as large as their size says. */
  isUpright: boolean
  glyphs: PlacedGlyph[]
  /** Around what is painted; null when nothing is. */
  ink: Box | null
}

/** The glyphs that paint something, without marks on letters: an author may set as many as stand out of any line. */
export function lettersOf({ glyphs }: PlacedWords): (PlacedGlyph & { ink: Box })[] {
  return glyphs.flatMap((glyph) =>
    glyph.ink && !/^\p{M}+$/u.test(glyph.text) ? [{ ...glyph, ink: glyph.ink }] : [],
  )
}

/** How far coefficients of a transformation may be from those of none. */
const upright = 0.001

/** Sets the glyphs of one operator on its page and goes on behind them. */
export function placeWords(state: TextState, operands: readonly Token[]): PlacedWords {
  const matrix = state.textMatrix()
  const [a, b, c, d, x, y] = matrix
  const size = state.size()
  const rise = state.rise()
  const spacing = state.spacing()
  const font = state.font()
  const glyphs: PlacedGlyph[] = []
  let along = 0
  for (const operand of operands) {
    if (operand.type === 'number') along -= (operand.value / 1000) * size
    if (operand.type !== 'string') continue
    for (let index = 0; index + 1 < operand.bytes.length; index += 2) {
      const code = ((operand.bytes[index] ?? 0) << 8) | (operand.bytes[index + 1] ?? 0)
      const from = x + a * along
      const width = (font?.advance(code) ?? 0) * size
      const ink = font?.ink(code) ?? null
      glyphs.push({
        text: font?.text.get(code) ?? '\uFFFD',
        from,
        to: from + width * a,
        ink: ink && inked(matrix, along, rise, size, ink),
      })
      along += width + spacing
    }
  }
  state.advance(along)
  return {
    text: glyphs.map(({ text }) => text).join(''),
    x,
    y,
    size: Math.hypot(a, b) * Math.abs(size),
    isUpright: [a - 1, b, c, d - 1].every((part) => Math.abs(part) < upright) && size > 0,
    glyphs,
    ink: boxOver(glyphs.flatMap(({ ink }) => (ink ? [ink] : []))),
  }
}

/** The area around a glyph that begins so far along its line: of a transformed area each side is reached at a corner. */
function inked(
  [a, b, c, d, x, y]: Matrix,
  along: number,
  rise: number,
  size: number,
  [left, bottom, right, top]: Box,
): Box {
  const [from, to] = [along + left * size, along + right * size]
  const [low, high] = [rise + bottom * size, rise + top * size]
  return [
    x + Math.min(a * from, a * to) + Math.min(c * low, c * high),
    y + Math.min(b * from, b * to) + Math.min(d * low, d * high),
    x + Math.max(a * from, a * to) + Math.max(c * low, c * high),
    y + Math.max(b * from, b * to) + Math.max(d * low, d * high),
  ]
}
