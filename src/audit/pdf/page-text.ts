import { textState } from './text-state.js'
import { type Token, tokens } from './tokens.js'

/** Text shown by one operator, as it stands in the stream. */
export interface Shown {
  x: number
  y: number
  text: string
}

/** Text of a page by marked-content id; text outside any is left aside. */
export function pageText(
  content: Uint8Array,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Map<number, Shown[]> {
  const found = new Map<number, Shown[]>()
  const marks: (number | null)[] = []
  const state = textState(fonts)
  const show = (codes: Uint8Array[]) => {
    const id = marks.findLast((mark) => mark !== null)
    if (id === undefined || id === null) return
    const [, , , , x, y] = state.textMatrix()
    const list = found.get(id) ?? []
    found.set(id, list)
    list.push({ x, y, text: codes.map((bytes) => decode(bytes, state.font())).join('') })
  }
  for (const { operator, operands } of operations(content)) {
    state.follow(operator, operands)
    switch (operator) {
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
