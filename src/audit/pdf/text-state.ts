import type { Token } from './tokens.js'

/** Coefficients of a transformation (ISO 32000-1 §8.3.3). */
export type Matrix = [number, number, number, number, number, number]

/** Codes of a font with what they mean. */
type Codes = ReadonlyMap<number, string>

/** Where and in which font a content stream shows text (ISO 32000-1 §8.4, §9.3 and §9.4). */
export interface TextState {
  /** Takes in one operator; those that change neither place nor font are passed over. */
  follow: (operator: string, operands: readonly Token[]) => void
  /** From user space, and from the beginning of a line of text, to the page's own space. */
  matrix: () => Matrix
  textMatrix: () => Matrix
  font: () => Codes | undefined
  /** Size of the font, in units of text space. */
  size: () => number
}

const still: Matrix = [1, 0, 0, 1, 0, 0]

/** The state at the beginning of a page. */
export function textState(fonts: ReadonlyMap<string, Codes>): TextState {
  const saved: Matrix[] = []
  let base = still
  let line = still
  let font: Codes | undefined
  let size = 0
  return {
    follow: (operator, operands) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(operands)
      switch (operator) {
        case 'q':
          saved.push(base)
          break
        case 'Q':
          base = saved.pop() ?? base
          break
        case 'cm':
          base = multiply(base, [a, b, c, d, e, f])
          break
        case 'BT':
          line = still
          break
        case 'Tm':
          line = [a, b, c, d, e, f]
          break
        case 'Td':
        case 'TD':
          line = multiply(line, [1, 0, 0, 1, a, b])
          break
        case 'Tf': {
          const [name] = operands
          font = name?.type === 'name' ? fonts.get(name.value) : undefined
          size = a
          break
        }
      }
    },
    matrix: () => base,
    textMatrix: () => multiply(base, line),
    font: () => font,
    size: () => size,
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
