/** A token of a content stream (ISO 32000-1 §7.8.2). */
export type Token =
  | { type: 'number'; value: number }
  | { type: 'name'; value: string }
  | { type: 'string'; bytes: Uint8Array }
  | { type: 'operator'; value: string }
  | { type: 'open' | 'close'; value: '[' | ']' | '<<' | '>>' }

const white = codesOf('\0\t\n\f\r ')
const delimiter = codesOf('()<>[]{}/%\0\t\n\f\r ')

/** Cuts a content stream into tokens. */
export function* tokens(bytes: Uint8Array): Generator<Token> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let at = 0
  while (at < text.length) {
    const character = text[at] ?? ''
    if (white.has(text.charCodeAt(at))) at++
    else if (character === '%') while (at < text.length && !/[\r\n]/.test(text[at] ?? '')) at++
    else if (character === '[' || character === ']') {
      yield { type: character === '[' ? 'open' : 'close', value: character }
      at++
    } else if (text.startsWith('<<', at) || text.startsWith('>>', at)) {
      const value = text.startsWith('<<', at) ? '<<' : '>>'
      yield { type: value === '<<' ? 'open' : 'close', value }
      at += 2
    } else if (character === '<') {
      // A string that nothing closes goes on to the end.
      const close = text.indexOf('>', at)
      const end = close < 0 ? text.length : close
      yield { type: 'string', bytes: Buffer.from(evened(text.slice(at + 1, end)), 'hex') }
      at = end + 1
    } else if (character === '(') {
      const literal = literalString(text, at)
      yield { type: 'string', bytes: literal.bytes }
      at = literal.end
    } else if (character === '/') {
      const end = wordEnd(text, at + 1)
      yield { type: 'name', value: text.slice(at + 1, end).replace(/#([0-9a-f]{2})/gi, hexCharacter) }
      at = end
    } else {
      const end = Math.max(at + 1, wordEnd(text, at))
      const word = text.slice(at, end)
      const value = Number(word)
      yield Number.isNaN(value) ? { type: 'operator', value: word } : { type: 'number', value }
      at = end
    }
  }
}

function codesOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (one) => one.charCodeAt(0)))
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !delimiter.has(text.charCodeAt(end))) end++
  return end
}

function evened(hex: string): string {
  const digits = hex.replace(/\s/g, '')
  return digits.length % 2 === 0 ? digits : `${digits}0`
}

function hexCharacter(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function literalString(text: string, start: number): { bytes: Uint8Array; end: number } {
  const bytes: number[] = []
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      const next = text[at + 1] ?? ''
      if (octal) bytes.push(Number.parseInt(octal, 8))
      else if (!/[\r\n]/.test(next)) bytes.push(escapes[next] ?? next.charCodeAt(0))
      at += octal ? octal.length : 1
    } else if (character === '(') {
      if (depth++ > 0) bytes.push(40)
    } else if (character === ')') {
      if (--depth === 0) break
      bytes.push(41)
    } else bytes.push(character.charCodeAt(0))
  }
  return { bytes: Uint8Array.from(bytes), end: at + 1 }
}
