import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CharacterLine } from '../../src/lower/character-line.js'

const patterns = [/ /gu, /b+/gu, /(?=c)/gu, /a ?b/gu, /^/gu, /$/gu]
const replacements = ['', '\u00A0', 'xy', '12345']
const piece = fc.record({
  value: fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '😀'), maxLength: 6 }),
  isText: fc.boolean(),
})

/** What a replacement should give, one character after the other. */
function replaced(line: { sign: string; owner: number }[], pattern: RegExp, value: string) {
  const text = line.map(({ sign }) => sign).join('')
  let from = 0
  const found: typeof line = []
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const beside = line[index - 1]?.owner ?? -1
    const owner = match || beside < 0 ? (line[index]?.owner ?? -1) : beside
    if (owner < 0) continue
    found.push(...line.slice(from, index))
    for (const [at, sign] of value.split('').entries())
      found.push({ sign, owner: value.length === match.length ? (line[index + at]?.owner ?? -1) : owner })
    from = index + match.length
  }
  return [...found, ...line.slice(from)]
}

describe('CharacterLine', () => {
  it('should give each text the characters that stand in its place, and take none from what is no text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(fc.tuple(fc.constantFrom(...patterns), fc.constantFrom(...replacements)), { maxLength: 4 }),
        (pieces, steps) => {
          const line = new CharacterLine()
          let signs = pieces.flatMap(({ value, isText }, index) =>
            value.split('').map((sign) => ({ sign, owner: isText ? index : -1 })),
          )
          for (const [index, { value, isText }] of pieces.entries()) line.add(value, isText ? index : -1)
          for (const [pattern, value] of steps) {
            line.replace(pattern, () => value)
            signs = replaced(signs, pattern, value)
          }
          expect(line.text).toBe(signs.map(({ sign }) => sign).join(''))
          const values = pieces.map((_, index) =>
            signs.flatMap(({ sign, owner }) => (owner === index ? [sign] : [])).join(''),
          )
          expect(line.values(pieces.length)).toEqual(values)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('should tell a replacement what stands before and after a match, and where', () => {
    const line = new CharacterLine()
    line.add('ab', 0)
    line.add('cd', 1)
    const told: unknown[] = []
    line.replace(/bc/gu, (...all) => {
      told.push(all)
      return 'BC'
    })
    expect(told).toEqual([['bc', 'a', 'd', 1]])
    expect(line.values(2)).toEqual(['aB', 'Cd'])
  })
})
