import type { PageFont } from '../fonts/read-font.js'
import type { Matrix, TextState } from '../text-state.js'
import type { Token } from '../tokens.js'
import type { Box } from './box.js'

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
  /** Where each glyph begins and ends, one after the other. */
  edges: readonly number[]
  /** Around what is painted; null when nothing is. */
  ink: Box | null
  /** The glyphs, made when they are asked for: most words are looked at as a whole. */
  glyphs: () => PlacedGlyph[]
}

/** The glyphs that paint something, without marks on letters: an author may set as many as stand out of any line. */
export function lettersOf({ glyphs }: PlacedWords): (PlacedGlyph & { ink: Box })[] {
  return glyphs().flatMap((glyph) =>
    glyph.ink && !/^\p{M}+$/u.test(glyph.text) ? [{ ...glyph, ink: glyph.ink }] : [],
  )
}

/** How far coefficients of a transformation may be from those of none. */
const upright = 0.001

/** Where and how one operator shows its glyphs. */
interface Setting {
  matrix: Matrix
  size: number
  rise: number
  spacing: number
  font: PageFont | undefined
}

/** Sets the glyphs of one operator on its page and goes on behind them. */
export function placeWords(state: TextState, operands: readonly Token[]): PlacedWords {
  const setting: Setting = {
    matrix: state.textMatrix(),
    size: state.size(),
    rise: state.rise(),
    spacing: state.spacing(),
    font: state.font(),
  }
  const { matrix, size, font } = setting
  const [a, b, c, d, x, y] = matrix
  const edges: number[] = []
  let text = ''
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  const end = eachGlyph(setting, operands, (code, along, width) => {
    text += textOf(font, code)
    edges.push(x + a * along, x + a * (along + width))
    const ink = font?.ink(code)
    if (!ink) return
    left = Math.min(left, along + ink[0] * size)
    bottom = Math.min(bottom, ink[1] * size)
    right = Math.max(right, along + ink[2] * size)
    top = Math.max(top, ink[3] * size)
  })
  state.advance(end)
  return {
    text,
    x,
    y,
    size: Math.hypot(a, b) * Math.abs(size),
    isUpright: [a - 1, b, c, d - 1].every((part) => Math.abs(part) < upright) && size > 0,
    edges,
    ink: left <= right ? onPage(setting, left, bottom, right, top) : null,
    glyphs: () => placedGlyphs(setting, operands),
  }
}

function placedGlyphs(setting: Setting, operands: readonly Token[]): PlacedGlyph[] {
  const { matrix, size, font } = setting
  const glyphs: PlacedGlyph[] = []
  eachGlyph(setting, operands, (code, along, width) => {
    const [from, to] = [matrix[4] + matrix[0] * along, matrix[4] + matrix[0] * (along + width)]
    const ink = font?.ink(code) ?? null
    glyphs.push({
      text: textOf(font, code),
      from,
      to,
      ink: ink && onPage(setting, along + ink[0] * size, ink[1] * size, along + ink[2] * size, ink[3] * size),
    })
  })
  return glyphs
}

/**
 * Visits the glyphs that operands show, each with where it begins along its line and its width, in units of text space.
 *
 * @returns where the last one ends
 */
function eachGlyph(
  { size, spacing, font }: Setting,
  operands: readonly Token[],
  visit: (code: number, along: number, width: number) => void,
): number {
  let along = 0
  for (const operand of operands) {
    if (operand.type === 'number') along -= (operand.value / 1000) * size
    if (operand.type !== 'string') continue
    const { bytes } = operand
    for (let index = 0; index + 1 < bytes.length; index += 2) {
      const code = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)
      const width = (font?.advance(code) ?? 0) * size
      visit(code, along, width)
      along += width + spacing
    }
  }
  return along
}

function textOf(font: PageFont | undefined, code: number): string {
  return font?.text.get(code) ?? '\uFFFD'
}

/** The area on the page around one of text space: of a transformed area each side is reached at a corner. */
function onPage(
  { matrix: [a, b, c, d, x, y], rise }: Setting,
  left: number,
  bottom: number,
  right: number,
  top: number,
): Box {
  const [low, high] = [rise + bottom, rise + top]
  return [
    x + Math.min(a * left, a * right) + Math.min(c * low, c * high),
    y + Math.min(b * left, b * right) + Math.min(d * low, d * high),
    x + Math.max(a * left, a * right) + Math.max(c * low, c * high),
    y + Math.max(b * left, b * right) + Math.max(d * low, d * high),
  ]
}
