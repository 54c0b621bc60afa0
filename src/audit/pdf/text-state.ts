import type { PageFont } from './fonts/read-font.js'
import type { Token } from './tokens.js'

/** Coefficients of a transformation (ISO 32000-1 §8.3.3). */
export type Matrix = [number, number, number, number, number, number]

/** Where and in which font a content stream shows text (ISO 32000-1 §8.4, §9.3 and §9.4). */
export interface TextState {
  /** Takes in one operator; those that change neither place nor font are passed over. */
  follow: (operator: string, operands: readonly Token[]) => void
  /** From user space, and from the beginning of the next glyph, to the page's own space. */
  matrix: () => Matrix
  textMatrix: () => Matrix
  font: () => PageFont | undefined
  /** Size of the font, what is added after each glyph, and how far the baseline is raised: units of text space. */
  size: () => number
  spacing: () => number
  rise: () => number
  /** Goes on along the line, in units of text space. */
  advance: (along: number) => void
}

/** What `q` saves and `Q` brings back. */
interface Saved {
  base: Matrix
  font: PageFont | undefined
  size: number
  spacing: number
  rise: number
}

const still: Matrix = [1, 0, 0, 1, 0, 0]

/** The state at the beginning of a page. */
export function textState(fonts: ReadonlyMap<string, PageFont>): TextState {
  const stack: Saved[] = []
  let now: Saved = { base: still, font: undefined, size: 0, spacing: 0, rise: 0 }
  let line = still
  let next = still
  const begin = (matrix: Matrix) => {
    line = matrix
    next = matrix
  }
  return {
    follow: (operator, operands) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(operands)
      switch (operator) {
        case 'q':
          stack.push(now)
          break
        case 'Q':
          now = stack.pop() ?? now
          break
        case 'cm':
          now = { ...now, base: multiply(now.base, [a, b, c, d, e, f]) }
          break
        case 'BT':
          begin(still)
          break
        case 'Tm':
          begin([a, b, c, d, e, f])
          break
        case 'Td':
        case 'TD':
          begin(multiply(line, [1, 0, 0, 1, a, b]))
          break
        case 'Tc':
          now = { ...now, spacing: a }
          break
        case 'Ts':
          now = { ...now, rise: a }
          break
        case 'Tf': {
          const [name] = operands
          now = { ...now, font: name?.type === 'name' ? fonts.get(name.value) : undefined, size: a }
          break
        }
      }
    },
    matrix: () => now.base,
    textMatrix: () => multiply(now.base, next),
    font: () => now.font,
    size: () => now.size,
    spacing: () => now.spacing,
    rise: () => now.rise,
    advance: (along) => {
      next = multiply(next, [1, 0, 0, 1, along, 0])
    },
  }
}

/** The numbers among operands. */
export function numbersOf(operands: readonly Token[]): number[] {
  const numbers: number[] = []
  for (const one of operands) if (one.type === 'number') numbers.push(one.value)
  return numbers
}

/** First `right`, then `left`. */
export function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [g, h, i, j, k, l] = right
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
