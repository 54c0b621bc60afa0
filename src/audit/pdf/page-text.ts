import { type Token, tokens } from './tokens.js'

/** Text shown by one operator, as it stands in the stream. */
export interface Shown {
  x: number
  y: number
  text: string
}

/** Coefficients of a transformation (ISO 32000-1 §8.3.3). */
export type Matrix = [number, number, number, number, number, number]

/** Text of a page by marked-content id; text outside any is left aside. */
export function pageText(
  content: Uint8Array,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Map<number, Shown[]> {
  const found = new Map<number, Shown[]>()
  const marks: (number | null)[] = []
  const saved: Matrix[] = []
  let base: Matrix = [1, 0, 0, 1, 0, 0]
  let text: Matrix = [1, 0, 0, 1, 0, 0]
  let font: ReadonlyMap<number, string> | undefined
  const show = (codes: Uint8Array[]) => {
    const id = marks.findLast((mark) => mark !== null)
    if (id === undefined || id === null) return
    const [, , , , x, y] = multiply(base, text)
    const list = found.get(id) ?? []
    found.set(id, list)
    list.push({ x, y, text: codes.map((bytes) => decode(bytes, font)).join('') })
  }
  for (const { operator, operands } of operations(content)) {
    const numbers = operands.flatMap((one) => (one.type === 'number' ? [one.value] : []))
    switch (operator) {
      case 'q':
        saved.push(base)
        break
      case 'Q':
        base = saved.pop() ?? base
        break
      case 'cm':
        base = multiply(base, numbers as Matrix)
        break
      case 'BT':
        text = [1, 0, 0, 1, 0, 0]
        break
      case 'Tm':
        text = numbers as Matrix
        break
      case 'Td':
      case 'TD':
        text = multiply(text, [1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0])
        break
      case 'Tf': {
        const [name] = operands
        font = name?.type === 'name' ? fonts.get(name.value) : undefined
        break
      }
      case 'Tj':
      case 'TJ':
        show(operands.flatMap((one) => (one.type === 'string' ? [one.bytes] : [])))
        break
      case 'BMC':
        marks.push(null)
        break
      case 'BDC':
        marks.push(markedId(operands))
        break
      case 'EMC':
        marks.pop()
        break
    }
  }
  return found
}

/** Operators of a content stream with their operands. */
export function* operations(content: Uint8Array): Generator<{ operator: string; operands: Token[] }> {
  let operands: Token[] = []
  for (const token of tokens(content)) {
    if (token.type === 'operator') {
      yield { operator: token.value, operands }
      operands = []
    } else operands.push(token)
  }
}

/** The marked-content id among operands, or null. */
export function markedId(operands: readonly Token[]): number | null {
  const at = operands.findIndex((one) => one.type === 'name' && one.value === 'MCID')
  const value = operands[at + 1]
  return at >= 0 && value?.type === 'number' ? value.value : null
}

/** Text of the codes of a composite font. */
export function decode(bytes: Uint8Array, font: ReadonlyMap<number, string> | undefined): string {
  let text = ''
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += font?.get(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)) ?? '\uFFFD'
  return text
}

/** First `right`, then `left`. */
export function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [g, h, i, j, k, l] = right
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
