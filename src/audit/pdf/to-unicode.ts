import { tokens } from './tokens.js'

/** Codes have two bytes. */
const largestCode = 0xffff

/** Reads a ToUnicode CMap (ISO 32000-1 §9.10.3): two-byte codes to text. */
export function toUnicode(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>()
  let operands: (Uint8Array | Uint8Array[])[] = []
  let list: Uint8Array[] | null = null
  for (const token of tokens(bytes)) {
    if (token.type === 'string') {
      if (list) list.push(token.bytes)
      else operands.push(token.bytes)
    } else if (token.type === 'open' && token.value === '[') list = []
    else if (token.type === 'close' && token.value === ']') {
      if (list) operands.push(list)
      list = null
    } else if (token.type === 'operator') {
      if (token.value === 'endbfchar') characters(map, operands)
      if (token.value === 'endbfrange') ranges(map, operands)
      operands = []
    }
  }
  return map
}

function characters(map: Map<number, string>, operands: (Uint8Array | Uint8Array[])[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [operands[index], operands[index + 1]]
    if (code instanceof Uint8Array && text instanceof Uint8Array) map.set(integer(code), utf16(text))
  }
}

function ranges(map: Map<number, string>, operands: (Uint8Array | Uint8Array[])[]): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [low, high, target] = [operands[index], operands[index + 1], operands[index + 2]]
    if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array) || !target) continue
    const [first, last] = [integer(low), Math.min(integer(high), largestCode)]
    for (let code = first; code <= last; code++) {
      const step = code - first
      if (target instanceof Uint8Array) map.set(code, advanced(utf16(target), step))
      else map.set(code, utf16(target[step] ?? new Uint8Array()))
    }
  }
}

function advanced(text: string, step: number): string {
  const last = text.length - 1
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + step)
}

function integer(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0)
}

function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0))
  return text
}
