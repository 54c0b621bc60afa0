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
