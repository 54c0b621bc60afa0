import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { append, largestOf, smallestOf } from '../src/model/arrays.js'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** Calls that take any number of arguments, with the items of an array; a stretch of known length is none. */
const spreading =
  /(?:\.(?:push|unshift|splice)|Math\.(?:max|min|hypot)|String\.from(?:CharCode|CodePoint))\([^()]*\.\.\.(?![\w.]*\.subarray\()/g

/** Clusters of letters are short, as are groups of a table and a digest. */
const short = ['formats/pdf/fonts/font-embedder.ts']

describe('no call should', () => {
  it('take the items of an array, which would overflow the stack where a document has very many', () => {
    const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !short.includes(name))
      .flatMap((name) =>
        readFileSync(path.join(source, name), 'utf8')
          .split('\n')
          .filter((line) => line.match(spreading)?.some((call) => !/\{[^}]*\.\.\.$/.test(call)))
          .map((line) => `${name}: ${line.trim()}`),
      )
    expect(found).toEqual([])
  })
})

describe('half a million items should', () => {
  const many = Array.from({ length: 500_000 }, (_, index) => index)

  it('be appended', () => {
    const items = [-1]
    append(items, many)
    expect(items.length).toBe(500_001)
    expect(items.at(-1)).toBe(499_999)
  })

  it('have a largest and a smallest', () => {
    expect([largestOf(many), smallestOf(many)]).toEqual([499_999, 0])
    expect([largestOf([], 3), smallestOf([], 3), largestOf([5], 3), smallestOf([1], 3)]).toEqual([3, 3, 5, 1])
    expect([largestOf([]), smallestOf([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })
})
