import type { TextState } from '../text-state.js'
import { multiply } from '../text-state.js'
import type { Token } from '../tokens.js'
import { type Box, boxAround, boxOver } from './box.js'

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
  const [a, b, c, d, x, y] = state.textMatrix()
  const size = state.size()
  const font = state.font()
  const glyphs: PlacedGlyph[] = []
  for (const operand of operands) {
    if (operand.type === 'number') state.advance((-operand.value / 1000) * size)
    if (operand.type !== 'string') continue
    for (let index = 0; index + 1 < operand.bytes.length; index += 2) {
      const code = ((operand.bytes[index] ?? 0) << 8) | (operand.bytes[index + 1] ?? 0)
      const from = state.textMatrix()[4]
      const width = (font?.advance(code) ?? 0) * size
      const ink = font?.ink(code) ?? null
      glyphs.push({
        text: font?.text.get(code) ?? '\uFFFD',
        from,
        to: from + width * a,
        ink: ink && inked(state, ink),
      })
      state.advance(width + state.spacing())
    }
  }
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

function inked(state: TextState, [left, bottom, right, top]: Box): Box | null {
  const size = state.size()
  const corner = (x: number, y: number): [number, number] => {
    const [, , , , px, py] = multiply(state.textMatrix(), [1, 0, 0, 1, x * size, y * size + state.rise()])
    return [px, py]
  }
  return boxAround([corner(left, bottom), corner(right, bottom), corner(left, top), corner(right, top)])
}
