import { type Token, tokens } from './tokens.js'

/** Text shown by one operator, as it stands in the stream. */
export interface Shown {
  x: number
  y: number
  text: string
}

/** An operator of a content stream with its operands. */
export interface Operation {
  operator: string
  operands: Token[]
}

/** Operators of a content stream with their operands. */
export function* operations(content: Uint8Array): Generator<Operation> {
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
